package io.brieflint.analysis;

import io.brieflint.text.Span;

/**
 * A request to keep a rule quiet.
 *
 * @param rule a rule id, a family, or {@code all}
 * @param reason why; empty when the writer gave none
 * @param text only findings in a line that holds these words; empty for all
 * @param span of the request in the source; empty at 0 for one from the configuration
 */
public record Suppression(String rule, String reason, String text, Span span) {
    /** For all findings of the rule. */
    public Suppression(String rule, String reason, Span span) {
        this(rule, reason, "", span);
    }
}
