package io.brieflint.report;

import com.google.re2j.Pattern;
import io.brieflint.element.Element;
import io.brieflint.finding.RuleId;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation as Markdown. */
public final class MarkdownForm implements Explanation.Form {
    private static final String BREAK = "\\\n  ";

    /** Before a heading or an item of a list: an example shows the words. */
    private static final Pattern MARKS = Pattern.compile("^(#+|-) ");

    private final StringBuilder out = new StringBuilder();
    private final String docs;
    private boolean inList;

    private MarkdownForm(String docs) {
        this.docs = docs;
    }

    /** To be shown anywhere: its links are whole addresses. */
    public static String of(Explanation explanation) {
        return of(explanation, Links.DOCS);
    }

    /**
     * @param docs the way to the folder of the documentation, with a slash at its end
     */
    static String of(Explanation explanation, String docs) {
        MarkdownForm form = new MarkdownForm(docs);
        explanation.tell(form);
        return form.out.toString();
    }

    @Override
    public void subject(String id, String name) {
        out.append("# ").append(Markdown.escaped(name.isEmpty() ? id : name)).append('\n');
        if (!name.isEmpty()) {
            text(id);
        }
    }

    @Override
    public void gist(String text) {
        paragraph("> " + Markdown.escaped(text.strip()));
    }

    @Override
    public void title(String title) {
        paragraph("## " + title);
    }

    @Override
    public void text(String text) {
        paragraph(lines(text, "\n"));
    }

    @Override
    public void item(String text) {
        bullet(lines(text, "\n  "));
    }

    @Override
    public void example(String marked, String where) {
        String words =
                marked.lines()
                        .map(line -> MARKS.matcher(line).replaceFirst(""))
                        .collect(Collectors.joining("\n"));
        String shown = lines(words, BREAK).replace("\u00ab", "**").replace("\u00bb", "**");
        bullet(shown + (where.isEmpty() ? "" : " *(" + Markdown.escaped(where) + ")*"));
    }

    @Override
    public void note(String label, String text) {
        // A paragraph of its own: run together with the item it would read as one sentence.
        out.append("\n  *").append(label).append(":* ").append(lines(text, BREAK)).append('\n');
    }

    @Override
    public void code(String lines) {
        paragraph("```\n" + lines + "\n```");
    }

    @Override
    public void table(List<List<String>> rows) {
        List<String> lines = rows.stream().map(MarkdownForm::row).collect(Collectors.toList());
        lines.add(1, "|---".repeat(rows.get(0).size()) + "|");
        paragraph(String.join("\n", lines));
    }

    @Override
    public void see(RuleId rule) {
        bullet("[" + rule + "](" + docs + Links.rulePage(rule) + ")");
    }

    @Override
    public void see(Element element) {
        String page = docs + Links.elementPage(element.id());
        bullet("[" + Markdown.escaped(element.name()) + "](" + page + ")");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void paragraph(String markdown) {
        inList = false;
        out.append('\n').append(markdown).append('\n');
    }

    private void bullet(String markdown) {
        out.append(inList ? "" : "\n").append("- ").append(markdown).append('\n');
        inList = true;
    }

    /** Blank lines are left out: they would end what the lines stand in. */
    private static String lines(String text, String between) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> startOfLine(Markdown.escaped(line.strip())))
                .collect(Collectors.joining(between));
    }

    /** Nothing that would start a list. */
    private static String startOfLine(String line) {
        if (line.startsWith("- ") || line.startsWith("+ ")) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && line.startsWith(". ", digits);
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
