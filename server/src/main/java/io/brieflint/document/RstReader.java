package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads reStructuredText. One pass over the lines; indentation says what belongs together. */
final class RstReader {
    /** Deeper nesting is read as if it stood side by side. */
    private static final int DEEPEST = 50;

    private static final int SHORTEST_TRANSITION = 4;
    private static final int ANY = -1;

    private enum Nest {
        ITEM,
        BLOCK,
        QUOTE
    }

    /**
     * @param indent of its mark
     * @param content columns from which on lines belong to it
     */
    private record Open(Nest nest, int indent, int content) {}

    private final String source;
    private final Lines lines;
    private final OutlineBuilder outline = new OutlineBuilder();
    private final RstInline inline;
    private final RstFields fields;
    private final List<String> titles = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<RstTable> table = Optional.empty();
    private Optional<String> term = Optional.empty();
    private boolean sibling;
    private int start = Draft.NONE;
    private int end;
    private int indent;
    private int count;
    private int belowIndent;
    private char lineBreak = ' ';
    private ProseBuilder prose;
    private int skipBelow = Draft.NONE;
    private boolean skipToBlank;
    private int commentStart = Draft.NONE;
    private int commentText;
    private int commentEnd;

    private RstReader(String source, int start) {
        this.source = source;
        this.lines = new Lines(source, start, source.length());
        this.inline = new RstInline(source);
        this.fields = new RstFields(source, start);
        this.prose = new ProseBuilder(source);
    }

    static Outline read(String source, int start) {
        RstReader reader = new RstReader(source, start);
        reader.run();
        return reader.outline.build(reader.fields.metadata());
    }

    private void run() {
        while (lines.hasNext()) {
            lines.advance();
            RstLine line = RstLine.of(source, lines.start(), lines.end());
            if (!isInTable(line) && !isSkipped(line)) {
                line(line);
            }
        }
        close();
        closeComment();
        table.ifPresent(last -> outline.table(last.finish()));
        leave(0, false);
    }

    private boolean isInTable(RstLine line) {
        if (table.isEmpty()) {
            return false;
        }
        boolean taken = table.get().takes(line, lines.start());
        if (taken) {
            table.get().line(line, lines.start());
        }
        if (!taken || table.get().endsWith(line, following(0))) {
            outline.table(table.get().finish());
            table = Optional.empty();
        }
        return taken;
    }

    /** Lines of code, of a comment, of a picture. */
    private boolean isSkipped(RstLine line) {
        if (skipToBlank) {
            skipToBlank = !line.isEmpty();
            return true;
        }
        if (skipBelow == Draft.NONE) {
            return false;
        }
        boolean inside = line.isEmpty() || line.indent() > skipBelow;
        if (!inside) {
            skipBelow = Draft.NONE;
            closeComment();
        } else if (!line.isEmpty()) {
            commentEnd = line.end();
        }
        return inside;
    }

    private void closeComment() {
        if (commentStart != Draft.NONE) {
            String text = source.substring(Math.min(commentText, commentEnd), commentEnd);
            outline.comment(new Comment(text, new Span(commentStart, commentEnd)));
            commentStart = Draft.NONE;
        }
    }

    private void line(RstLine line) {
        if (line.isEmpty()) {
            close();
            return;
        }
        if (start != Draft.NONE) {
            if (extend(line)) {
                return;
            }
            boolean below = count == 1 && line.indent() > indent && indent != ANY && term.isEmpty();
            if (below) {
                define(line);
            } else {
                close();
            }
        }
        begin(line);
    }

    private boolean extend(RstLine line) {
        boolean same = indent == ANY ? line.indent() > belowIndent : line.indent() == indent;
        if (!same) {
            return false;
        }
        indent = line.indent();
        count++;
        if (lineBreak == '\n' && source.startsWith("| ", line.start())) {
            inline.read(start, end, prose);
            prose.breakLine('\n');
            start = line.start() + 2;
        }
        end = line.end();
        return true;
    }

    /** The line above was a term, and this is what it means. */
    private void define(RstLine line) {
        ProseBuilder words = new ProseBuilder(source);
        inline.read(start, end, words);
        int column = indent;
        start = Draft.NONE;
        Draft draft = words.build(line.start());
        label(draft, column, line.indent());
    }

    private void label(Draft draft, int column, int content) {
        if (open.size() < DEEPEST) {
            outline.openList();
            outline.openItem();
            outline.block(draft);
            outline.closeItem();
            outline.openItem();
            open.push(new Open(Nest.ITEM, column, content));
        } else {
            outline.block(draft);
        }
        term = Optional.of(draft.prose);
    }

    private void begin(RstLine line) {
        int content = line.itemContent(source);
        boolean item = content > line.start() && !isTitle(line);
        leave(line.indent(), item);
        if (line.indent() == 0 && (title(line) || transition(line))) {
            return;
        }
        if (line.isGridRule(source) || line.isSimpleRule(source)) {
            table = Optional.of(new RstTable(source, inline, line, lines.start()));
        } else if (line.isExplicit(source)) {
            explicit(line);
        } else if (source.startsWith(">>> ", line.start())) {
            skipToBlank = true;
        } else if (line.fieldEnd(source) > line.start()) {
            field(line);
        } else if (item) {
            item(line, content);
        } else if (source.startsWith("| ", line.start())) {
            text(line.from(line.start() + 2), line.indent());
            lineBreak = '\n';
        } else {
            text(line, line.indent());
        }
    }

    private boolean isTitle(RstLine line) {
        return line.indent() == 0 && !isUnderline(line, line) && isUnderline(following(0), line);
    }

    private boolean title(RstLine line) {
        RstLine next = following(0);
        if (line.isAdornment(source)) {
            boolean framed =
                    !next.isEmpty()
                            && next.length() <= line.length()
                            && !next.isAdornment(source)
                            && isUnderline(following(1), next)
                            && source.charAt(following(1).start()) == source.charAt(line.start());
            if (framed) {
                heading(next, source.charAt(line.start()) + "=");
                lines.advance();
                lines.advance();
            }
            return framed;
        }
        if (!isUnderline(next, line)) {
            return false;
        }
        heading(line, String.valueOf(source.charAt(next.start())));
        lines.advance();
        return true;
    }

    /** Long enough for the title above it, or so long that it can be nothing else. */
    private boolean isUnderline(RstLine line, RstLine title) {
        return line.isAdornment(source)
                && line.indent() == 0
                && line.length() >= Math.min(title.length(), SHORTEST_TRANSITION)
                && !title.isEmpty();
    }

    private boolean transition(RstLine line) {
        return line.isAdornment(source) && line.length() >= SHORTEST_TRANSITION;
    }

    private void heading(RstLine line, String adornment) {
        int level = titles.indexOf(adornment) + 1;
        if (level == 0) {
            titles.add(adornment);
            level = titles.size();
        }
        ProseBuilder words = new ProseBuilder(source);
        inline.read(line.start(), line.end(), words);
        Draft draft = words.build(line.start());
        if (!draft.prose.isEmpty()) {
            fields.heading();
            outline.heading(draft, Math.min(level, 6));
        }
    }

    private void explicit(RstLine line) {
        RstDirective directive = RstDirective.of(source, line);
        switch (directive.kind()) {
            case COMMENT -> {
                boolean empty = directive.argument() == line.end() && following(0).isEmpty();
                commentStart = line.start();
                commentText = directive.argument();
                commentEnd = line.end();
                skipBelow = line.indent();
                if (empty) {
                    skipBelow = Draft.NONE;
                    closeComment();
                }
            }
            case WITHOUT_WORDS -> skipBelow = line.indent();
            case SETTING -> nest(Nest.BLOCK, line);
            case PROSE, FOOTNOTE -> {
                nest(Nest.BLOCK, line);
                argument(line, directive);
            }
            case QUOTED -> {
                nest(Nest.QUOTE, line);
                argument(line, directive);
            }
            case TITLED -> {
                nest(Nest.BLOCK, line);
                caption(line, directive);
            }
        }
    }

    private void nest(Nest nest, RstLine line) {
        if (open.size() >= DEEPEST) {
            return;
        }
        if (nest == Nest.QUOTE) {
            outline.openQuote();
        }
        open.push(new Open(nest, line.indent(), line.indent() + 1));
        while (isOption(following(0), line)) {
            lines.advance();
        }
    }

    private boolean isOption(RstLine line, RstLine directive) {
        return !line.isEmpty()
                && line.indent() > directive.indent()
                && line.fieldEnd(source) > line.start();
    }

    private void argument(RstLine line, RstDirective directive) {
        if (directive.argument() < line.end()) {
            belowIndent = line.indent();
            text(line.from(directive.argument()), ANY);
        }
    }

    private void caption(RstLine line, RstDirective directive) {
        if (directive.argument() < line.end()) {
            ProseBuilder words = new ProseBuilder(source);
            inline.read(directive.argument(), line.end(), words);
            words.mark(Mark.Kind.STRONG, 0, "");
            outline.block(words.build(line.start()));
        }
    }

    private void field(RstLine line) {
        int colon = line.fieldEnd(source);
        int value = colon + 1;
        while (value < line.end() && source.charAt(value) == ' ') {
            value++;
        }
        if (fields.takes(line, colon, value)) {
            skipBelow = line.indent();
            return;
        }
        ProseBuilder words = new ProseBuilder(source);
        inline.read(line.start() + 1, colon, words);
        label(words.build(line.start()), line.indent(), line.indent() + 1);
        if (value < line.end()) {
            belowIndent = line.indent();
            text(line.from(value), ANY);
        }
    }

    private void item(RstLine line, int content) {
        if (!sibling) {
            outline.openList();
        }
        sibling = false;
        outline.openItem();
        RstLine inner = line.from(content);
        open.push(new Open(Nest.ITEM, line.indent(), Math.max(inner.indent(), line.indent() + 1)));
        if (inner.isEmpty()) {
            return;
        }
        boolean nested = inner.itemContent(source) > content && open.size() < DEEPEST;
        if (nested || inner.isExplicit(source) || inner.fieldEnd(source) > content) {
            begin(inner);
        } else {
            text(inner, inner.indent());
        }
    }

    private void text(RstLine line, int column) {
        fields.text();
        start = line.start();
        end = line.end();
        indent = column;
        count = 1;
        lineBreak = ' ';
    }

    /** Leaves what a line of this indentation is no longer part of. */
    private void leave(int column, boolean item) {
        sibling = false;
        while (!open.isEmpty() && column < open.peek().content) {
            Open left = open.pop();
            term = Optional.empty();
            if (left.nest == Nest.QUOTE) {
                outline.closeQuote();
            } else if (left.nest == Nest.ITEM) {
                outline.closeItem();
                sibling = item && left.indent == column;
                if (!sibling) {
                    outline.closeList();
                }
            }
        }
    }

    private void close() {
        if (start == Draft.NONE) {
            return;
        }
        int fallback = start;
        RstLine last = new RstLine(start, end, 0);
        boolean literal = last.isLiteralNext(source);
        inline.read(start, literal ? textEnd(last) : end, prose);
        start = Draft.NONE;
        Draft draft = prose.build(fallback);
        prose = new ProseBuilder(source);
        if (literal) {
            skipBelow = indent == ANY ? belowIndent : indent;
        }
        if (draft.prose.isEmpty() || LogLines.fill(source, draft.span(), outline.isInItem())) {
            return;
        }
        if (term.isPresent()) {
            outline.definition(draft, term.get());
            term = Optional.empty();
        } else {
            outline.block(draft);
        }
    }

    /** Of two colons that announce code, one is read; none after a blank. */
    private int textEnd(RstLine last) {
        int colons = last.end() - 2;
        boolean apart = colons == last.start() || source.charAt(colons - 1) <= ' ';
        return apart ? colons : colons + 1;
    }

    /** A line further down, without going there. */
    private RstLine following(int further) {
        Lines ahead = lines.ahead();
        for (int i = 0; i <= further; i++) {
            if (!ahead.hasNext()) {
                return new RstLine(source.length(), source.length(), 0);
            }
            ahead.advance();
        }
        return RstLine.of(source, ahead.start(), ahead.end());
    }
}
