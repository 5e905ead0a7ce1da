package io.brieflint.finding;

import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a seasoned incident communicator would say about a place in a brief.
 *
 * @param message what readers will ask, then one step
 * @param help why it matters, in a sentence or two
 * @param span in the source; never empty unless the text is
 * @param element the element of a brief that is missing, when that is what the finding says
 * @param secret the marked words must not be shown again in any output
 * @param key tells findings of one rule apart when their places move; the normalised words it is
 *     about
 */
public record Finding(
        RuleId rule,
        Severity severity,
        String message,
        String help,
        Span span,
        Optional<String> element,
        List<RelatedPlace> related,
        boolean secret,
        String key) {
    public Finding {
        related = List.copyOf(related);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, message, help, span, element, related, secret, key);
    }

    public Finding withRelated(List<RelatedPlace> others) {
        return new Finding(rule, severity, message, help, span, element, others, secret, key);
    }

    // Written out: what a record makes by itself is linked at run time, which slows each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding finding
                        && rule.equals(finding.rule)
                        && severity == finding.severity
                        && span.start() == finding.span.start()
                        && span.end() == finding.span.end()
                        && message.equals(finding.message)
                        && help.equals(finding.help)
                        && element.equals(finding.element)
                        && related.equals(finding.related)
                        && secret == finding.secret
                        && key.equals(finding.key));
    }

    @Override
    public int hashCode() {
        return rule.hashCode() * 31 + span.start();
    }
}
