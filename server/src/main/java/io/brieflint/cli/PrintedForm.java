package io.brieflint.cli;

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
    public void note(String label, String text) {
        hanging("  " + label + ": ", text);
    }

    @Override
    public void code(String code) {
        code.lines().forEach(line -> lines.add(INDENT + INDENT + line));
    }

    private void hanging(String bullet, String text) {
        List<String> wrapped = Prose.wrap(text, INDENT + " ".repeat(bullet.length()), WIDTH);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i).strip();
            lines.add(INDENT + (i == 0 ? bullet : " ".repeat(bullet.length())) + line);
        }
    }
}
