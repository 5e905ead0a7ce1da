package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads AsciiDoc. One pass over the lines; what other files or conditions would add is left out.
 */
final class AsciiDocReader {
    private static final Set<String> ADMONITIONS =
            Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");
    private static final Set<String> VERBATIM =
            Set.of("source", "listing", "literal", "pass", "stem", "latexmath", "asciimath");
    private static final Set<String> QUOTED = Set.of("quote", "verse");

    /** Deeper containers and lists are read as if they stood side by side. */
    private static final int DEEPEST = 50;

    private record Container(String fence, boolean quoted, int lists) {}

    private final String source;
    private final Lines lines;
    private final OutlineBuilder outline = new OutlineBuilder();
    private final AsciiDocInline inline;
    private final AsciiDocHeader header;
    private final Deque<String> lists = new ArrayDeque<>();
    private final Deque<Container> containers = new ArrayDeque<>();
    private ProseBuilder prose;
    private int pendingStart = Draft.NONE;
    private int pendingEnd;
    private int firstStart;
    private String style = "";
    private Optional<String> term = Optional.empty();
    private Optional<AsciiDocTable> table = Optional.empty();
    private String fence = "";
    private int fenceStart;
    private boolean comment;
    private boolean literal;
    private boolean attached;
    private boolean apart = true;

    private AsciiDocReader(String source, int start) {
        this.source = source;
        this.lines = new Lines(source, start, source.length());
        this.inline = new AsciiDocInline(source);
        this.header = new AsciiDocHeader(source, start);
        this.prose = new ProseBuilder(source);
    }

    static Outline read(String source, int start) {
        AsciiDocReader reader = new AsciiDocReader(source, start);
        reader.run();
        return reader.outline.build(reader.header.metadata());
    }

    private void run() {
        while (lines.hasNext()) {
            lines.advance();
            AsciiDocLine line = AsciiDocLine.of(source, lines.start(), lines.end());
            if (!isInside(line)) {
                line(line);
            }
        }
        close();
        table.ifPresent(open -> outline.table(open.finish()));
        closeLists(0);
        containers.forEach(this::closeQuote);
    }

    /** Lines of a table or of a block that is taken as it is. */
    private boolean isInside(AsciiDocLine line) {
        if (!fence.isEmpty()) {
            if (line.mark().equals(fence)) {
                closeFence(line);
            }
            return true;
        }
        if (table.isPresent()) {
            inTable(line);
            return true;
        }
        return false;
    }

    private void closeFence(AsciiDocLine line) {
        if (comment) {
            int inner = Math.min(fenceStart + fence.length(), line.start());
            String text = source.substring(inner, line.start());
            outline.comment(new Comment(text, new Span(fenceStart, line.end())));
        }
        fence = "";
        comment = false;
    }

    private void inTable(AsciiDocLine line) {
        switch (line.kind()) {
            case TABLE_FENCE -> {
                outline.table(table.orElseThrow().finish());
                table = Optional.empty();
            }
            case COMMENT -> comment(line);
            case BLANK -> table.orElseThrow().line(line.start(), line.start());
            default -> table.orElseThrow().line(lines.start(), line.end());
        }
    }

    private void comment(AsciiDocLine line) {
        int start = line.start() - 2;
        String text = source.substring(line.start(), line.end());
        outline.comment(new Comment(text, new Span(start, line.end())));
    }

    private void line(AsciiDocLine line) {
        boolean blank = line.kind() == AsciiDocLine.Kind.BLANK;
        if (header.isOpen() && header.takes(line, inline)) {
            if (line.kind() == AsciiDocLine.Kind.COMMENT) {
                comment(line);
            }
            return;
        }
        if (literal) {
            literal = !blank;
            return;
        }
        switch (line.kind()) {
            case BLANK -> {
                close();
                apart = true;
                return;
            }
            case COMMENT -> {
                readPending();
                comment(line);
                return;
            }
            case COMMENT_FENCE, VERBATIM_FENCE -> openFence(line);
            case CONTAINER_FENCE, QUOTE_FENCE -> container(line);
            case TABLE_FENCE -> openTable();
            case ATTRIBUTE -> attribute(line);
            case BLOCK_ATTRIBUTES -> {
                close();
                style = source.substring(line.start() + 1, line.end() - 1);
            }
            case CAPTION -> caption(line);
            case HEADING -> heading(line, line.mark().length());
            case ITEM -> item(line);
            case TERM -> term(line);
            case CONTINUATION -> {
                close();
                attached = true;
            }
            case WITHOUT_WORDS -> close();
            case INDENTED, TEXT -> text(line);
        }
        apart = false;
    }

    private void openFence(AsciiDocLine line) {
        close();
        leaveListsUnlessAttached();
        fence = line.mark();
        fenceStart = line.start();
        comment = line.kind() == AsciiDocLine.Kind.COMMENT_FENCE;
        style = "";
    }

    private void container(AsciiDocLine line) {
        close();
        int depth = 0;
        for (Container open : containers) {
            depth++;
            if (open.fence.equals(line.mark())) {
                for (int i = 0; i < depth; i++) {
                    leave(containers.pop());
                }
                return;
            }
        }
        leaveListsUnlessAttached();
        if (isStyled(VERBATIM)) {
            openFence(line);
            return;
        }
        if (containers.size() < DEEPEST) {
            boolean quoted = line.kind() == AsciiDocLine.Kind.QUOTE_FENCE || isStyled(QUOTED);
            containers.push(new Container(line.mark(), quoted, lists.size()));
            if (quoted) {
                outline.openQuote();
            }
        }
        style = "";
    }

    private void leave(Container container) {
        closeLists(container.lists);
        closeQuote(container);
    }

    private void closeQuote(Container container) {
        if (container.quoted) {
            outline.closeQuote();
        }
    }

    private void openTable() {
        close();
        leaveListsUnlessAttached();
        table = Optional.of(new AsciiDocTable(source, inline, style));
        style = "";
    }

    private void attribute(AsciiDocLine line) {
        close();
        header.attribute(line, inline);
    }

    /** The title of the block that follows. */
    private void caption(AsciiDocLine line) {
        close();
        leaveListsUnlessAttached();
        ProseBuilder title = new ProseBuilder(source);
        inline.read(line.start(), line.end(), title);
        title.mark(Mark.Kind.STRONG, 0, "");
        outline.block(title.build(line.start()));
    }

    private void heading(AsciiDocLine line, int level) {
        close();
        closeLists(base());
        ProseBuilder title = new ProseBuilder(source);
        inline.read(line.start(), line.end(), title);
        Draft draft = title.build(line.start());
        if (!draft.prose.isEmpty()) {
            header.title(level == 1 && outline.isEmpty());
            outline.heading(draft, level);
        }
        style = "";
    }

    private void item(AsciiDocLine line) {
        close();
        enterItem(line.mark());
        begin(line.start(), line.end());
    }

    private void term(AsciiDocLine line) {
        close();
        int termEnd = line.termEnd();
        enterItem(source.substring(termEnd, termEnd + 2));
        ProseBuilder words = new ProseBuilder(source);
        inline.read(line.start(), termEnd, words);
        Draft draft = words.build(line.start());
        outline.block(draft);
        outline.closeItem();
        outline.openItem();
        term = Optional.of(draft.prose);
        int text = termEnd;
        while (text < line.end() && source.charAt(text) == source.charAt(termEnd)) {
            text++;
        }
        while (text < line.end() && source.charAt(text) <= ' ') {
            text++;
        }
        if (text < line.end()) {
            begin(text, line.end());
        }
    }

    private void enterItem(String mark) {
        style = "";
        attached = false;
        boolean known = lists.contains(mark) && depthOf(mark) <= lists.size() - base();
        if (known) {
            while (!lists.peek().equals(mark)) {
                closeList();
            }
            outline.closeItem();
        } else if (lists.size() < DEEPEST) {
            lists.push(mark);
            outline.openList();
        } else {
            outline.closeItem();
        }
        outline.openItem();
    }

    private int depthOf(String mark) {
        int depth = 0;
        for (String open : lists) {
            depth++;
            if (open.equals(mark)) {
                return depth;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** How many lists stand around the innermost container. */
    private int base() {
        return containers.isEmpty() ? 0 : containers.peek().lists;
    }

    private void leaveListsUnlessAttached() {
        if (!attached) {
            closeLists(base());
        }
        attached = false;
    }

    private void closeLists(int depth) {
        while (lists.size() > depth) {
            closeList();
        }
    }

    private void closeList() {
        outline.closeItem();
        outline.closeList();
        lists.pop();
    }

    private void text(AsciiDocLine line) {
        boolean continues = pendingStart != Draft.NONE || !prose.isEmpty();
        if (continues) {
            extend(line.start(), line.end());
            return;
        }
        boolean code = line.kind() == AsciiDocLine.Kind.INDENTED && apart && term.isEmpty();
        if (isStyled(VERBATIM) || code) {
            literal = true;
            style = "";
            return;
        }
        int level = underline(line);
        if (level > 0) {
            heading(line, level);
            lines.advance();
            return;
        }
        if (apart && term.isEmpty()) {
            leaveListsUnlessAttached();
        }
        begin(admonished(line), line.end());
    }

    /** After {@code NOTE: }, if the line starts with it. */
    private int admonished(AsciiDocLine line) {
        for (String label : ADMONITIONS) {
            if (source.startsWith(label + ": ", line.start())) {
                return Math.min(line.end(), line.start() + label.length() + 2);
            }
        }
        return line.start();
    }

    /** The level of a title that is underlined, as old texts do; else 0. */
    private int underline(AsciiDocLine line) {
        int at = lines.nextStart();
        if (at >= source.length()) {
            return 0;
        }
        int level = "=-~^".indexOf(source.charAt(at)) + 1;
        int length = line.end() - lines.start();
        int limit = Math.min(source.length(), at + length + 2);
        int end = at;
        while (end < limit && source.charAt(end) == source.charAt(at)) {
            end++;
        }
        boolean ends = end == source.length() || " \t\r\n".indexOf(source.charAt(end)) >= 0;
        boolean asLong = Math.abs(end - at - length) <= 1 && length > 2;
        return level > 0 && ends && asLong && line.kind() == AsciiDocLine.Kind.TEXT ? level : 0;
    }

    private void begin(int start, int end) {
        attached = false;
        firstStart = start;
        pendingStart = start;
        pendingEnd = end;
    }

    private void extend(int start, int end) {
        if (pendingStart == Draft.NONE) {
            pendingStart = start;
            prose.breakLine(' ');
        }
        pendingEnd = end;
    }

    private void readPending() {
        if (pendingStart != Draft.NONE) {
            inline.read(pendingStart, pendingEnd, prose);
            boolean hard = source.startsWith(" +", pendingEnd - 2);
            prose.breakLine(hard ? '\n' : ' ');
            pendingStart = Draft.NONE;
        }
    }

    private void close() {
        readPending();
        if (prose.isEmpty()) {
            return;
        }
        Draft draft = prose.build(firstStart);
        prose = new ProseBuilder(source);
        boolean quoted = isStyled(QUOTED);
        style = "";
        if (LogLines.fill(source, draft.span(), outline.isInItem())) {
            return;
        }
        if (quoted) {
            outline.openQuote();
        }
        if (term.isPresent()) {
            outline.definition(draft, term.get());
            term = Optional.empty();
        } else {
            outline.block(draft);
        }
        if (quoted) {
            outline.closeQuote();
        }
    }

    private boolean isStyled(Set<String> styles) {
        int end = 0;
        while (end < style.length() && Character.isLetter(style.charAt(end))) {
            end++;
        }
        return styles.contains(style.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
