package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody agreed to the text, as the front matter says.
 *
 * @param by who, as written: {@code Jane Doe, Legal}
 * @param on the day as written; empty when it is not given
 * @param digest of the text that was agreed to, see {@link PublishedText}; empty when it is not
 *     given
 * @param span of {@code by} in the source
 */
public record Approval(String by, String on, Optional<String> digest, Span span) {
    private static final Set<String> NAMES = Set.of("approved", "approved-by", "approved_by");
    private static final Set<String> NOBODY =
            Set.of("true", "false", "yes", "no", "none", "pending", "tbd", "-", "n/a");

    /** In the order of the front matter. */
    public static List<Approval> of(Metadata metadata) {
        List<Approval> approvals = new ArrayList<>();
        for (Metadata.Field field : metadata.fields()) {
            String value = field.value().strip();
            boolean named = NAMES.contains(field.key()) || field.key().equals("approved.by");
            if (named && !value.isEmpty() && !NOBODY.contains(value.toLowerCase(Locale.ROOT))) {
                approvals.add(new Approval(value, "", Optional.empty(), field.span()));
            } else if (!approvals.isEmpty()) {
                int last = approvals.size() - 1;
                approvals.set(last, approvals.get(last).with(field.key(), value));
            }
        }
        return approvals;
    }

    private Approval with(String key, String value) {
        return switch (key) {
            case "approved.on" -> new Approval(by, value, digest, span);
            case "approved.digest" -> new Approval(by, on, Optional.of(value), span);
            default -> this;
        };
    }
}
