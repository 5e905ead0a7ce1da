package io.brieflint.finding;

import java.util.List;

/**
 * A way to resolve a finding.
 *
 * @param title shows the result, as a menu would
 * @param preferred the one that an editor may apply when asked for "the" fix
 * @param edits in text order, not overlapping
 */
public record Fix(
        String title, Applicability applicability, boolean preferred, List<TextEdit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }
}
