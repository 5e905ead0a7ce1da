package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the words of one block of HTML after the other. */
final class HtmlInline {
    /** More open marks than these mark nothing; nobody nests so many. */
    private static final int MOST_MARKS = 30;

    private static final int LONGEST_TEMPLATE_TAG = 400;
    private static final int NONE = -1;

    private static final class OpenMark {
        final String name;
        final Mark.Kind kind;
        final String target;
        int start;

        OpenMark(String name, Mark.Kind kind, String target, int start) {
            this.name = name;
            this.kind = kind;
            this.target = target;
            this.start = start;
        }
    }

    private final String source;
    private final Deque<OpenMark> marks = new ArrayDeque<>();
    private ProseBuilder prose;
    private int code = NONE;
    private int codeText;
    private int codeTextEnd;
    private String codeName = "";

    HtmlInline(String source) {
        this.source = source;
        this.prose = new ProseBuilder(source);
    }

    void text(int start, int end) {
        if (code != NONE) {
            codeTextEnd = end;
            return;
        }
        int i = start;
        while (i < end) {
            char c = source.charAt(i);
            if (isBlank(c)) {
                i = blanksEnd(i, end);
                prose.breakLine(' ');
            } else {
                int next = c == '&' ? Entity.end(source, i, end) : templateTagEnd(i, end);
                i = next > i ? replaced(i, next) : copied(i, end);
            }
        }
    }

    private int replaced(int start, int end) {
        if (source.charAt(start) == '&') {
            String written = source.substring(start, end);
            prose.replace(start, end - start, Entity.decode(written));
        }
        return end;
    }

    /** Up to the next character that is more than itself. */
    private int copied(int start, int end) {
        int i = start + 1;
        while (i < end && !isBlank(source.charAt(i)) && "&{".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        prose.copy(start, i - start);
        return i;
    }

    /** What a site generator replaces: <code>{% ... %}</code>. */
    private int templateTagEnd(int at, int end) {
        boolean tag = source.startsWith("{%", at) || source.startsWith("{{<", at);
        if (!tag) {
            return at;
        }
        String close = source.charAt(at + 1) == '%' ? "%}" : ">}}";
        int limit = Math.min(end, at + LONGEST_TEMPLATE_TAG);
        for (int i = at + 2; i + close.length() <= limit; i++) {
            if (source.startsWith(close, i)) {
                return i + close.length();
            }
        }
        return at;
    }

    private int blanksEnd(int from, int end) {
        int i = from;
        while (i < end && isBlank(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    void open(String name, HtmlElement element, HtmlTokens tokens) {
        if (element == HtmlElement.CODE) {
            if (code == NONE) {
                code = tokens.start();
                codeText = tokens.end();
                codeTextEnd = tokens.end();
                codeName = name;
            }
            return;
        }
        boolean marked = element == HtmlElement.STRONG || element == HtmlElement.LINK;
        if (marked && marks.size() < MOST_MARKS) {
            boolean link = element == HtmlElement.LINK;
            marks.push(
                    new OpenMark(
                            name,
                            link ? Mark.Kind.LINK : Mark.Kind.STRONG,
                            link ? tokens.text("href") : "",
                            prose.next()));
        }
    }

    /**
     * @param end of the tag that closes the element
     */
    void close(String name, int end) {
        if (code != NONE) {
            if (name.equals(codeName)) {
                code(end);
            }
            return;
        }
        List<OpenMark> inner = new ArrayList<>();
        while (!marks.isEmpty() && !marks.peek().name.equals(name)) {
            inner.add(marks.pop());
        }
        if (!marks.isEmpty()) {
            mark(marks.pop());
        }
        for (int i = inner.size() - 1; i >= 0; i--) {
            marks.push(inner.get(i));
        }
    }

    private void mark(OpenMark mark) {
        prose.mark(mark.kind, mark.start, mark.target);
    }

    private void code(int end) {
        prose.code(new Span(code, end), source.substring(codeText, codeTextEnd), codeText);
        code = NONE;
    }

    /** An element without content, or a stray end of one. */
    void place(String name, HtmlTokens tokens) {
        if (code != NONE) {
            return;
        }
        if (name.equals("br")) {
            prose.breakLine('\n');
        } else if (name.equals("img")) {
            prose.standIn(Mark.Kind.IMAGE, new Span(tokens.start(), tokens.end()));
        }
    }

    /** The block that ends here; marks that are still open go on in the next one. */
    Draft take() {
        if (code != NONE) {
            code(codeTextEnd);
        }
        for (OpenMark mark : marks) {
            mark(mark);
            mark.start = 0;
        }
        Draft draft = prose.build(0);
        prose = new ProseBuilder(source);
        return draft;
    }
}
