package io.brieflint.report;

import io.brieflint.fact.Fact;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * What a brief says, one fact a line, as understood: so that a writer sees what a reader could
 * check.
 */
public final class FactsReport implements Report {
    private final Writer out;

    public FactsReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        Masking masking = Masking.of(document.analysis());
        out.write(TerminalText.printable(document.path()) + "\n");
        if (document.analysis().facts().isEmpty()) {
            out.write("  no counts, times or intervals\n");
        }
        for (PlacedFact placed : document.analysis().facts()) {
            Fact fact = placed.fact();
            String place =
                    document.analysis()
                            .brief()
                            .source()
                            .lineColumn(placed.span().start())
                            .toString();
            String words =
                    TerminalText.printable(masking.source(placed.span()).replaceAll("\\s+", " "));
            String role = fact.role() == FactRole.OTHER ? "" : ", " + fact.role().id();
            out.write(
                    String.format(
                            Locale.ROOT,
                            "  %-8s %-20s %s%s%n",
                            place,
                            fact.kind().id() + role,
                            words,
                            understood(fact, masking)));
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        out.flush();
    }

    private static String understood(Fact fact, Masking masking) {
        if (fact.precision() == Precision.VAGUE) {
            return "  (vague)";
        }
        String value = TerminalText.printable(masking.text(FactWords.of(fact.value())));
        return value.isEmpty() ? "" : "  = " + value;
    }
}
