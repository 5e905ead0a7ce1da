package io.brieflint.rule;

import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.util.Optional;

/**
 * An example that the build executes.
 *
 * @param text in a bad one, guillemets mark the words to be found
 * @param becomes the text after the first rewrite
 * @param because why a good one is fine
 * @param audience to read it as; empty for the first the rule speaks to
 * @param heading of the section it stands in; empty for none
 * @param line where it stands in its file, from 1
 */
public record Example(
        Kind kind,
        String text,
        Optional<String> becomes,
        Optional<String> because,
        Optional<Audience> audience,
        Optional<Stage> stage,
        Optional<String> heading,
        int line) {
    public enum Kind {
        BAD,
        GOOD
    }
}
