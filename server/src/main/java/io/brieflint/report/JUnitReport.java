package io.brieflint.report;

import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit's XML: a brief is a suite, a finding a test. It fails where the command would; what is
 * quieter passes and says so in its output.
 */
final class JUnitReport implements Report {
    private final Writer out;
    private final Severity failOn;
    private final StringWriter suites = new StringWriter();
    private int tests;
    private int failures;

    JUnitReport(Writer out, Severity failOn) {
        this.out = out;
        this.failOn = failOn;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        ShownDocument shown = new ShownDocument(document);
        List<Finding> findings = document.analysis().findings();
        List<SuppressedFinding> quiet = document.analysis().suppressed();
        int failed = (int) findings.stream().filter(this::fails).count();
        int ran = Math.max(1, findings.size() + quiet.size());
        tests += ran;
        failures += failed;
        Xml xml = Xml.inside(suites, 1);
        xml.start(
                "testsuite",
                "name",
                shown.path(),
                "tests",
                String.valueOf(ran),
                "failures",
                String.valueOf(failed),
                "errors",
                "0",
                "skipped",
                String.valueOf(quiet.size()));
        Map<String, Integer> names = new HashMap<>();
        for (Finding finding : findings) {
            xml.start(
                    "testcase",
                    "classname",
                    shown.path(),
                    "name",
                    name(finding, names),
                    "time",
                    "0");
            String where =
                    shown.path()
                            + ":"
                            + document.analysis()
                                    .brief()
                                    .source()
                                    .lineColumn(finding.span().start());
            String said = where + ": " + shown.message(finding) + "\n" + shown.help(finding);
            if (fails(finding)) {
                xml.text(
                        "failure",
                        said,
                        "type",
                        finding.severity().id(),
                        "message",
                        shown.message(finding));
            } else {
                xml.text("system-out", finding.severity().id() + ": " + said);
            }
            xml.end();
        }
        for (SuppressedFinding suppressed : quiet) {
            xml.start(
                    "testcase",
                    "classname",
                    shown.path(),
                    "name",
                    name(suppressed.finding(), names),
                    "time",
                    "0");
            xml.empty("skipped", "message", shown.line(suppressed.suppression().reason()));
            xml.end();
        }
        if (findings.isEmpty() && quiet.isEmpty()) {
            xml.empty("testcase", "classname", shown.path(), "name", "brief", "time", "0");
        }
        xml.end();
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        Xml xml = new Xml(out);
        xml.start(
                "testsuites",
                "name",
                "brieflint",
                "tests",
                String.valueOf(tests + troubles.size()),
                "failures",
                String.valueOf(failures),
                "errors",
                String.valueOf(troubles.size()));
        out.write(suites.toString());
        if (!troubles.isEmpty()) {
            xml.start(
                    "testsuite",
                    "name",
                    "not checked",
                    "tests",
                    String.valueOf(troubles.size()),
                    "failures",
                    "0",
                    "errors",
                    String.valueOf(troubles.size()));
            for (Trouble trouble : troubles) {
                String path = TerminalText.printable(trouble.path());
                xml.start("testcase", "classname", path, "name", trouble.code(), "time", "0");
                xml.text(
                        "error",
                        trouble.toString(),
                        "type",
                        trouble.code(),
                        "message",
                        TerminalText.printable(trouble.message()));
                xml.end();
            }
            xml.end();
        }
        xml.end();
        xml.flush();
    }

    private boolean fails(Finding finding) {
        return finding.severity().isAtLeast(failOn);
    }

    /** Without lines, so that servers know a test again after an edit elsewhere. */
    private static String name(Finding finding, Map<String, Integer> names) {
        String rule = finding.rule().toString();
        int number = names.merge(rule, 1, Integer::sum);
        return number == 1 ? rule : rule + " (" + number + ")";
    }
}
