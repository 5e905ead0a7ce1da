package io.brieflint.config;

import io.brieflint.finding.Applicability;
import io.brieflint.rule.Rewrite;
import java.util.Optional;

/** Reads one rewrite. */
final class RewriteReader {
    static final Keys KEYS = Keys.of("a rewrite", "to", "audience", "applicability", "title");

    private final Fields fields;
    private final Reading reading;

    RewriteReader(Fields fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
    }

    Rewrite read() {
        String to = fields.required("to");
        return new Rewrite(
                to,
                fields.choices("audience", Choice.AUDIENCE),
                applicability(to),
                fields.text("title"));
    }

    private Applicability applicability(String to) {
        Optional<Applicability> written = fields.choice("applicability", Choice.APPLICABILITY);
        if (!RewriteSlots.hasGap(to)) {
            return written.orElse(Applicability.SUGGESTED);
        }
        if (written.isPresent() && written.get() != Applicability.TEMPLATE) {
            reading.problem(
                    fields.place("applicability"),
                    "a rewrite with a [gap] waits for the writer; write \"applicability:"
                            + " template\"");
        }
        return Applicability.TEMPLATE;
    }
}
