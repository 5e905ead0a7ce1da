package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import java.util.List;
import java.util.Optional;

/**
 * A way of sounding exact without being it: "several customers", "soon", "regular updates". Each is
 * the vague counterpart of a kind of fact, kept once for all rules and elements.
 *
 * @param kind of fact that it stands in for
 * @param question what a colleague would ask
 * @param replacement text with gaps that answers the question; empty when only advice fits
 */
public record VagueWord(
        FactKind kind,
        List<Pattern> match,
        List<Pattern> unless,
        String question,
        Optional<String> replacement,
        Origin origin) {
    public VagueWord {
        match = List.copyOf(match);
        unless = List.copyOf(unless);
    }
}
