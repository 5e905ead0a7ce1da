package io.brieflint.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Paragraphs, in Markdown or as plain text. Words of a brief never turn into markup. */
final class Markup {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private final boolean markdown;
    private final List<String> paragraphs = new ArrayList<>();

    Markup(boolean markdown) {
        this.markdown = markdown;
    }

    /**
     * @param strong stands out; may be empty
     */
    void paragraph(String strong, String rest) {
        String first = markdown && !strong.isEmpty() ? "**" + shown(strong) + "**" : shown(strong);
        paragraphs.add(first + shown(rest));
    }

    void link(String label, String url) {
        paragraphs.add(markdown ? "[" + shown(label) + "](" + url + ")" : label + ": " + url);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    MarkupContent content() {
        return new MarkupContent(
                markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
                String.join("\n\n", paragraphs));
    }

    private String shown(String text) {
        String line = text.replaceAll("\\s*[\\r\\n]\\s*", " ");
        if (!markdown) {
            return line;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
