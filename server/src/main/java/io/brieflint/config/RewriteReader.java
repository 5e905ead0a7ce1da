package io.brieflint.config;

import io.brieflint.finding.Applicability;
import io.brieflint.rule.Fits;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.PatternNode;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.SlotKind;
import java.util.List;
import java.util.Optional;

/** Reads one rewrite. */
final class RewriteReader {
    static final Keys KEYS =
            Keys.of(
                    "a rewrite",
                    "of",
                    "to",
                    "without",
                    "appendix",
                    "fits",
                    "audience",
                    "applicability",
                    "title");

    private final Fields fields;
    private final Reading reading;

    RewriteReader(Fields fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
    }

    /**
     * @param match what the rule looks for
     * @param fixedWords whether those are words without slots, which others can stand for anywhere
     */
    Rewrite read(List<Pattern> match, boolean fixedWords) {
        String to = fields.text("to").orElse("");
        List<String> without = fields.texts("without");
        if (fields.has("to") == fields.has("without")) {
            reading.problem(
                    fields.place("to"),
                    "a rewrite says what to write, \"to:\", or what to leave out, \"without:\"");
        }
        List<Pattern> of = fields.patterns("of");
        Fits fits =
                fields.choice("fits", Choice.FITS)
                        .orElse(without.isEmpty() && !fixedWords ? Fits.CLAUSE : Fits.PHRASE);
        return new Rewrite(
                to,
                without,
                of,
                fields.choices("audience", Choice.AUDIENCE),
                applicability(to, fits, of.isEmpty() ? match : of),
                fits,
                fields.flag("appendix"),
                fields.text("title"));
    }

    private Applicability applicability(String to, Fits fits, List<Pattern> found) {
        Optional<Applicability> written = fields.choice("applicability", Choice.APPLICABILITY);
        if (!RewriteSlots.hasGap(to)) {
            if (written.equals(Optional.of(Applicability.SAFE)) && mayDropSomebody(fits, found)) {
                reading.problem(
                        fields.place("applicability"),
                        "a rewrite that can drop who did it waits for a nod; write"
                                + " \"applicability: suggested\"");
            }
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

    private static boolean mayDropSomebody(Fits fits, List<Pattern> found) {
        return fits != Fits.PHRASE || found.stream().anyMatch(p -> namesSomebody(p.nodes()));
    }

    private static boolean namesSomebody(List<PatternNode> nodes) {
        return nodes.stream().anyMatch(RewriteReader::namesSomebody);
    }

    private static boolean namesSomebody(PatternNode node) {
        if (node instanceof PatternNode.Choice choice) {
            return choice.alternatives().stream().anyMatch(RewriteReader::namesSomebody);
        }
        if (node instanceof PatternNode.Maybe maybe) {
            return namesSomebody(maybe.nodes());
        }
        return node instanceof PatternNode.Slot slot
                && (slot.kind() == SlotKind.PERSON
                        || slot.kind() == SlotKind.NAME
                        || slot.kind() == SlotKind.TEAM);
    }
}
