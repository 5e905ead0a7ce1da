package io.brieflint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** What people read in a terminal: the verdict first, then the most harmful findings. */
public final class TextReport implements Report {
    /** How much to show. */
    public enum Amount {
        /** A few of each, so that a writer in an outage is not buried. */
        FEW,
        ALL,
        /** A few, and what a writer can paste at once. */
        PASTED
    }

    private final Writer out;
    private final Palette palette;
    private final Amount amount;
    private boolean first = true;

    public TextReport(Writer out, Palette palette, Amount amount) {
        this.out = out;
        this.palette = palette;
        this.amount = amount;
    }

    /** Text as a terminal may show it: without what would steer it. */
    public static String printable(String text) {
        return TerminalText.printable(text);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        if (!first) {
            out.write('\n');
        }
        first = false;
        for (String line : new DocumentText(document, palette, amount).lines()) {
            out.write(line);
            out.write('\n');
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        List<String> lines = closing(troubles, summary);
        if (!first && !lines.isEmpty()) {
            out.write('\n');
        }
        for (String line : lines) {
            out.write(line + "\n");
        }
        out.flush();
    }

    private List<String> closing(List<Trouble> troubles, Summary summary) {
        List<String> lines = new ArrayList<>();
        if (summary.documents() > 1) {
            lines.add("In all: " + verdict(summary));
        }
        if (summary.documents() != 1 || summary.skipped() > 0) {
            lines.add(
                    Wording.count(summary.documents(), "brief")
                            + " checked, "
                            + Wording.count(summary.skipped(), "other file")
                            + " skipped.");
        }
        if (!troubles.isEmpty()) {
            lines.add(
                    Wording.count(troubles.size(), "problem")
                            + " kept Brieflint from checking everything.");
        }
        if (summary.error() + summary.warning() + summary.info() + summary.hint() > 0) {
            lines.add(palette.faint("Why, and how to turn a rule off: brieflint explain RULE"));
        }
        return lines;
    }

    private String verdict(Summary summary) {
        return Wording.verdict(
                palette, summary.error(), summary.warning(), summary.info() + summary.hint());
    }
}
