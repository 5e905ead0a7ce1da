package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.report.Palette;
import io.brieflint.report.Report;
import io.brieflint.report.ReportFormat;
import io.brieflint.report.ReportSetting;
import io.brieflint.report.Reports;
import io.brieflint.report.TextReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How reports are written, and where to. */
final class OutputOptions {
    /**
     * A report that was asked for.
     *
     * @param file empty for standard output
     */
    record Wanted(ReportFormat format, Optional<String> file) {}

    /** A report cannot be written where it should go. */
    static final class Unwritable extends Exception {
        private static final long serialVersionUID = 1;

        Unwritable(String message) {
            super(message);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            converter = Choices.OutputChoice.class,
            description =
                    "text, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown or html;"
                            + " may be given several times. Default: text.")
    private List<Wanted> wanted = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to a file instead of standard output.")
    private @Nullable String output;

    @Option(names = "--all", description = "Show every finding, not only the first few.")
    private boolean all;

    /** Reports and the files they go to. */
    record Opened(Report report, List<Writer> files) implements Closeable {
        @Override
        public void close() throws IOException {
            for (Writer file : files) {
                file.close();
            }
        }
    }

    /**
     * @param out where reports without a file go
     * @param pasted whether a writer pasted a text and waits
     */
    Opened open(Path folder, Writer out, Palette palette, Severity failOn, boolean pasted)
            throws Unwritable, IOException {
        List<Wanted> outputs = outputs();
        List<Report> reports = new ArrayList<>();
        List<Writer> files = new ArrayList<>();
        for (Wanted one : outputs) {
            boolean toFile = one.file().isPresent();
            Writer writer = toFile ? file(folder, one.file().get()) : out;
            Palette colours = toFile ? Palette.PLAIN : palette;
            ReportSetting setting =
                    new ReportSetting(Brieflint.version(), colours, amount(pasted), failOn);
            reports.add(one.format().open(writer, setting));
            if (toFile) {
                files.add(writer);
            }
        }
        return new Opened(new Reports(reports), files);
    }

    private TextReport.Amount amount(boolean pasted) {
        if (all) {
            return TextReport.Amount.ALL;
        }
        return pasted ? TextReport.Amount.PASTED : TextReport.Amount.FEW;
    }

    private List<Wanted> outputs() throws Unwritable {
        List<Wanted> outputs = new ArrayList<>(wanted);
        if (outputs.isEmpty()) {
            outputs.add(new Wanted(ReportFormat.TEXT, Optional.empty()));
        }
        int open = 0;
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).file().isEmpty()) {
                outputs.set(i, new Wanted(outputs.get(i).format(), Optional.ofNullable(output)));
                open++;
            }
        }
        if (open > 1) {
            throw new Unwritable(
                    "Only one report can go to standard output; give the others a file,"
                            + " as in --format sarif=brieflint.sarif");
        }
        if (open == 0 && output != null) {
            throw new Unwritable("--output has no report: every --format names a file itself.");
        }
        return outputs;
    }

    private static Writer file(Path folder, String name) throws Unwritable {
        try {
            return Terminal.file(folder.resolve(name));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Unwritable(name + ":1:1: The report cannot be written here.");
        }
    }
}
