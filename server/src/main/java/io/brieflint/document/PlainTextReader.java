package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads plain text, and what is pasted from chats and word processors. One pass over the lines. */
final class PlainTextReader {
    /** Lines at least this wide were wrapped by a program; shorter ones end where they should. */
    private static final int WRAPPED = 55;

    private record Item(int indent, int row, int list, int first) {}

    private final String source;
    private final Lines lines;
    private final PlainHeading headings;
    private final PlainInline inline;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Deque<Item> items = new ArrayDeque<>();
    private PlainLine previous = PlainLine.BLANK;
    private PlainLine next;
    private ProseBuilder prose;
    private PlainLine opened = PlainLine.BLANK;
    private PlainLine last = PlainLine.BLANK;
    private boolean fenced;
    private int rows;
    private int lists;

    private PlainTextReader(String source, int start) {
        this.source = source;
        this.lines = new Lines(source, start, source.length());
        this.headings = new PlainHeading(source);
        this.inline = new PlainInline(source, comments);
        this.prose = new ProseBuilder(source);
        this.next = nextLine();
    }

    static Outline read(String source, int start) {
        PlainTextReader reader = new PlainTextReader(source, start);
        reader.run();
        return new Outline(reader.drafts, reader.comments);
    }

    private void run() {
        boolean more = true;
        while (more) {
            PlainLine line = next;
            more = lines.hasNext();
            next = more ? nextLine() : PlainLine.BLANK;
            line(line, !more);
            previous = line;
        }
        close();
    }

    private PlainLine nextLine() {
        lines.advance();
        return PlainLine.of(source, lines.start(), lines.end());
    }

    private void line(PlainLine line, boolean isLast) {
        if (line.kind() == PlainLine.Kind.FENCE) {
            close();
            fenced = !fenced && source.indexOf("```", line.end()) >= 0;
            return;
        }
        if (fenced) {
            return;
        }
        switch (line.kind()) {
            case ITEM -> item(line);
            case HEADING -> heading(line, hashes(line));
            case TEXT -> text(line, isLast);
            default -> close();
        }
    }

    private int hashes(PlainLine line) {
        int count = 0;
        for (int i = line.start() - 1; i >= 0 && " \t#".indexOf(source.charAt(i)) >= 0; i--) {
            count += source.charAt(i) == '#' ? 1 : 0;
        }
        return Math.max(1, Math.min(count, 6));
    }

    private void text(PlainLine line, boolean isLast) {
        boolean first = drafts.isEmpty() && prose.isEmpty();
        int level = headings.level(previous, line, next, first, isLast);
        if (level != PlainHeading.NO_HEADING) {
            heading(line, level);
        } else if (continues(line)) {
            prose.breakLine(isWrapped() ? ' ' : '\n');
            append(line);
        } else {
            close();
            open(line);
        }
    }

    private boolean continues(PlainLine line) {
        if (prose.isEmpty() || line.quoted() != opened.quoted()) {
            return false;
        }
        boolean wrapped = last.width() >= WRAPPED && !endsSentence(last);
        if (isLabelled(line) && !wrapped) {
            return false;
        }
        if (opened.kind() == PlainLine.Kind.ITEM) {
            return line.indent() > opened.indent() || wrapped;
        }
        return last.last(source) != ':' || !isLabelled(last);
    }

    private boolean isWrapped() {
        return opened.kind() == PlainLine.Kind.ITEM || last.width() >= WRAPPED;
    }

    private boolean endsSentence(PlainLine line) {
        return ".!?:".indexOf(line.last(source)) >= 0;
    }

    /** "Impact: 300 users": a few words, the first capitalised, before a colon. */
    private boolean isLabelled(PlainLine line) {
        int spaces = 0;
        int i = line.start();
        while (i < line.end() && "*_".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        if (i == line.end() || !Character.isUpperCase(source.charAt(i))) {
            return false;
        }
        for (; i < line.end() && i - line.start() < 40; i++) {
            char c = source.charAt(i);
            if (c == ':') {
                return i + 1 == line.end() || " \t*_".indexOf(source.charAt(i + 1)) >= 0;
            }
            spaces += c == ' ' ? 1 : 0;
            if (spaces > 3 || ".,;!?".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private void heading(PlainLine line, int level) {
        close();
        items.clear();
        append(line);
        Draft draft = prose.build(line.start());
        prose = new ProseBuilder(source);
        if (!draft.prose.isEmpty()) {
            draft.kind = BlockKind.HEADING;
            draft.level = level;
            drafts.add(draft);
        }
    }

    private void item(PlainLine line) {
        close();
        int list = lists;
        boolean continued = false;
        while (!items.isEmpty() && items.peek().indent >= line.indent()) {
            continued = items.peek().indent == line.indent();
            list = items.pop().list;
        }
        if (!continued) {
            list = lists++;
        }
        items.push(new Item(line.indent(), rows++, list, drafts.size()));
        open(line);
    }

    private void open(PlainLine line) {
        if (line.isText() && previous.isBlank()) {
            while (!items.isEmpty() && items.peek().indent >= line.indent()) {
                items.pop();
            }
        } else if (line.isText()) {
            items.clear();
        }
        opened = line;
        append(line);
    }

    private void append(PlainLine line) {
        inline.read(line.start(), line.end(), prose);
        last = line;
    }

    private void close() {
        if (prose.isEmpty()) {
            return;
        }
        Draft draft = prose.build(opened.start());
        prose = new ProseBuilder(source);
        boolean listed = opened.kind() == PlainLine.Kind.ITEM;
        if (LogLines.fill(source, new Span(opened.start(), last.end()), listed)) {
            return;
        }
        draft.quoted = opened.quoted();
        Item item = items.peek();
        if (item != null) {
            draft.kind = BlockKind.LIST_ITEM;
            draft.row = item.row;
            draft.list = item.list;
            draft.parent = parent(item);
        }
        drafts.add(draft);
    }

    /** The item itself for its further paragraphs, the item around it for its first. */
    private int parent(Item item) {
        if (item.first < drafts.size()) {
            return item.first;
        }
        for (Item outer : items) {
            if (outer.first < item.first) {
                return outer.first;
            }
        }
        return Draft.NONE;
    }
}
