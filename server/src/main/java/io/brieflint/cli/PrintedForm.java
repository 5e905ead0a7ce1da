package io.brieflint.cli;

import io.brieflint.element.Element;
import io.brieflint.finding.RuleId;
import io.brieflint.report.Explanation;
import java.util.ArrayList;
import java.util.List;

/** An explanation in lines of plain text. */
final class PrintedForm implements Explanation.Form {
    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void subject(String id, String name) {
        lines.add(name.isEmpty() ? id : id + ": " + name);
    }

    @Override
    public void gist(String text) {
        text(text);
    }

    @Override
    public void title(String title) {
        lines.add("");
        lines.add(title);
    }

    @Override
    public void text(String text) {
        lines.addAll(Prose.wrap(text, INDENT, WIDTH));
    }

    @Override
    public void item(String text) {
        hanging("- ", text);
    }

    @Override
    public void example(String marked, String where) {
        hanging("- ", where.isEmpty() ? marked : marked.stripTrailing() + " (" + where + ")");
    }

    @Override
    public void note(String label, String text) {
        hanging("  " + label + ": ", text);
    }

    @Override
    public void code(String code) {
        code.lines().forEach(line -> lines.add(INDENT + INDENT + line));
    }

    @Override
    public void table(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    @Override
    public void see(RuleId rule) {
        item(rule.toString());
    }

    @Override
    public void see(Element element) {
        item(element.id() + ": " + element.name());
    }

    /** Line by line: some examples are a list or a heading and what follows it. */
    private void hanging(String bullet, String text) {
        String first = INDENT + bullet;
        String rest = " ".repeat(first.length());
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            for (String wrapped : Prose.wrap(line, rest, WIDTH)) {
                lines.add(first + wrapped.strip());
                first = rest;
            }
        }
    }
}
