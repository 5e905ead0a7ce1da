package io.brieflint.lsp;

import io.brieflint.report.Explanation;

/** An explanation as Markdown. */
final class MarkdownForm implements Explanation.Form {
    private final StringBuilder out = new StringBuilder();

    static String of(Explanation explanation) {
        MarkdownForm form = new MarkdownForm();
        explanation.tell(form);
        return form.out.toString();
    }

    @Override
    public void subject(String id, String name) {
        out.append("# ").append(name.isEmpty() ? id : name).append('\n');
    }

    @Override
    public void title(String title) {
        out.append("\n## ").append(title).append('\n');
    }

    @Override
    public void text(String text) {
        out.append('\n').append(text.strip()).append('\n');
    }

    @Override
    public void item(String text) {
        out.append("\n- ").append(inItem(text)).append('\n');
    }

    @Override
    public void note(String label, String text) {
        // A paragraph of its own: run together with the item it would read as one sentence.
        out.append("\n  *").append(label).append(":* ").append(inItem(text)).append('\n');
    }

    @Override
    public void code(String lines) {
        out.append("\n```\n").append(lines).append("\n```\n");
    }

    private static String inItem(String text) {
        return text.strip().replace("\n", "\n  ");
    }
}
