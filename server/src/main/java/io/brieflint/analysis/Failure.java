package io.brieflint.analysis;

import io.brieflint.check.Check;

/**
 * A part of Brieflint that broke on a text. The rest of the findings stand.
 *
 * @param part rule id or name of the part
 * @param message for people; never holds text of the brief
 */
public record Failure(String part, String message) {
    static Failure of(Check check, RuntimeException broken) {
        return new Failure(
                check.rule().toString(),
                "broke on this text (" + broken.getClass().getSimpleName() + ")");
    }
}
