package io.brieflint.lsp;

import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a YAML file in block style: enough to find a key and the end of what stands under
 * it. What is written otherwise is not found.
 */
final class YamlLines {
    private static final String STEP = "  ";

    private final SourceText source;

    private YamlLines(SourceText source) {
        this.source = source;
    }

    static YamlLines of(String text) {
        return new YamlLines(SourceText.of("", text));
    }

    /** A key at the left margin. */
    Optional<Entry> entry(String key) {
        return find(key, 0, source.lineCount(), 0);
    }

    /** Adds lines under a path of keys; keys that are missing are added, too. */
    Optional<TextEdit> addUnder(List<String> keys, String... lines) {
        Optional<Entry> at = Optional.empty();
        int depth = 0;
        while (depth < keys.size()) {
            String key = keys.get(depth);
            Optional<Entry> next =
                    at.isPresent() ? at.flatMap(entry -> entry.entry(key)) : entry(key);
            if (next.isEmpty()) {
                break;
            }
            at = next;
            depth++;
        }
        List<String> block = new ArrayList<>();
        String indent = "";
        for (String key : keys.subList(depth, keys.size())) {
            block.add(indent + key + ":");
            indent += STEP;
        }
        for (String line : lines) {
            block.add(indent + line);
        }
        String[] added = block.toArray(String[]::new);
        return at.isPresent() ? at.get().add(added) : Optional.of(append(added));
    }

    private TextEdit append(String... lines) {
        String text = source.text();
        int end = text.length();
        boolean open = end > 0 && text.charAt(end - 1) != '\n' && text.charAt(end - 1) != '\r';
        String block = String.join(lineEnd(), lines) + lineEnd();
        return new TextEdit(new Span(end, end), open ? lineEnd() + block : block);
    }

    private Optional<Entry> find(String key, int from, int to, int indent) {
        for (int line = from; line < to; line++) {
            String text = line(line);
            String rest = text.strip();
            boolean here = indent(text) == indent && !rest.isEmpty();
            for (String form : List.of(key, '"' + key + '"', "'" + key + "'")) {
                if (here && rest.startsWith(form + ":")) {
                    return Optional.of(new Entry(line, end(line + 1, to, indent), indent));
                }
            }
        }
        return Optional.empty();
    }

    /** One past the last line that belongs to a key of this indent. */
    private int end(int from, int to, int indent) {
        int end = from;
        for (int line = from; line < to; line++) {
            String text = line(line);
            String rest = text.strip();
            if (rest.isEmpty() || rest.startsWith("#")) {
                continue;
            }
            boolean inside =
                    indent(text) > indent || (indent(text) == indent && rest.startsWith("- "));
            if (!inside) {
                break;
            }
            end = line + 1;
        }
        return end;
    }

    private String line(int index) {
        return source.text(source.line(index));
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** A key and the lines under it. */
    final class Entry {
        private final int head;
        private final int end;
        private final int indent;

        private Entry(int head, int end, int indent) {
            this.head = head;
            this.end = end;
            this.indent = indent;
        }

        Optional<Entry> entry(String key) {
            Optional<String> first = firstChild();
            return first.isEmpty()
                    ? Optional.empty()
                    : find(key, head + 1, end, indent(first.get()));
        }

        boolean isList() {
            return firstChild().filter(child -> child.strip().startsWith("- ")).isPresent();
        }

        private Optional<String> firstChild() {
            for (int line = head + 1; line < end; line++) {
                String text = line(line);
                if (!text.isBlank() && !text.strip().startsWith("#")) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        }

        /** Behind everything that stands under the key; empty when its value is in its own line. */
        Optional<TextEdit> add(String... lines) {
            if (!valueSpan().isEmpty()) {
                return Optional.empty();
            }
            String margin =
                    firstChild()
                            .map(child -> " ".repeat(YamlLines.indent(child)))
                            .orElse(" ".repeat(indent) + STEP);
            StringBuilder block = new StringBuilder();
            for (String line : lines) {
                block.append(lineEnd()).append(margin).append(line);
            }
            int at = source.line(Math.max(head, end - 1)).end();
            return Optional.of(new TextEdit(new Span(at, at), block.toString()));
        }

        Optional<TextEdit> replaceValue(String value) {
            Span span = valueSpan();
            return span.isEmpty() ? Optional.empty() : Optional.of(new TextEdit(span, value));
        }

        /** The value in the line of the key, without a comment behind it. */
        private Span valueSpan() {
            Span line = source.line(head);
            String text = source.text(line);
            int from = text.indexOf(':') + 1;
            int to = text.indexOf(" #", from) < 0 ? text.length() : text.indexOf(" #", from);
            while (from < to && text.charAt(from) == ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            return new Span(line.start() + from, line.start() + to);
        }
    }
}
