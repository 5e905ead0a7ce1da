package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Reads HTML as its reader sees it. One pass over the tokens, without a tree: a browser's repairs
 * of broken nesting cost it quadratic time, and move words away from their place.
 */
final class HtmlReader {
    /** Deeper elements are read as if they stood side by side. */
    private static final int DEEPEST = 200;

    private static final Set<String> WITHIN_TEXT = Set.of("article", "main", "section");
    private static final Set<String> PAGE_ROLES =
            Set.of("navigation", "menu", "menubar", "search", "contentinfo", "dialog");

    private record Open(String name, HtmlElement element) {}

    private final String source;
    private final HtmlTokens tokens;
    private final OutlineBuilder outline = new OutlineBuilder();
    private final HtmlHead head;
    private final HtmlInline inline;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<HtmlTable> tables = new ArrayDeque<>();
    private int hidden;
    private String term = "";

    private HtmlReader(String source, int start) {
        this.source = source;
        this.tokens = new HtmlTokens(source, start);
        this.head = new HtmlHead(source);
        this.inline = new HtmlInline(source);
    }

    static Outline read(String source, int start) {
        HtmlReader reader = new HtmlReader(source, start);
        reader.run();
        return reader.outline.build(reader.head.metadata());
    }

    private void run() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> text();
                case RAW -> head.raw(tokens);
                case OPEN -> open();
                case CLOSE -> close(tokens.name());
                case COMMENT ->
                        Comments.in(source, new Span(tokens.start(), tokens.end()))
                                .forEach(outline::comment);
                case OTHER -> {}
            }
        }
        flush();
        while (!open.isEmpty()) {
            leave(open.pop());
        }
    }

    private void text() {
        if (hidden == 0) {
            inline.text(tokens.start(), tokens.end());
        }
    }

    private void open() {
        String name = tokens.name();
        HtmlElement element = HtmlElement.of(name);
        head.open(tokens);
        switch (element) {
            case VOID -> place(name);
            case CODE, STRONG, LINK, INLINE -> {
                if (hidden == 0) {
                    inline.open(name, element, tokens);
                }
            }
            default -> block(name, shown(name, element));
        }
    }

    private void place(String name) {
        if (name.equals("hr")) {
            flush();
        } else if (hidden == 0) {
            inline.place(name, tokens);
        }
    }

    /** The element, or that it is hidden here. */
    private HtmlElement shown(String name, HtmlElement element) {
        if (name.equals("footer") && open.stream().anyMatch(HtmlReader::isWithinText)) {
            return HtmlElement.BLOCK;
        }
        boolean unseen =
                tokens.has("hidden")
                        || tokens.text("aria-hidden").equals("true")
                        || PAGE_ROLES.contains(tokens.text("role").toLowerCase(Locale.ROOT))
                        || tokens.text("style").replace(" ", "").contains("display:none");
        return unseen ? HtmlElement.HIDDEN : element;
    }

    private static boolean isWithinText(Open around) {
        return WITHIN_TEXT.contains(around.name);
    }

    private void block(String name, HtmlElement element) {
        flush();
        boolean foreign = element == HtmlElement.HIDDEN && tokens.closesItself();
        boolean paragraph = name.equals("p") && element == HtmlElement.BLOCK;
        if (paragraph || foreign) {
            return;
        }
        closeImplied(element);
        if (open.size() < DEEPEST) {
            Open entered = new Open(name, element);
            open.push(entered);
            enter(entered);
        }
    }

    private void closeImplied(HtmlElement element) {
        int depth = 0;
        int found = 0;
        for (Open around : open) {
            depth++;
            if (element.endsOpen(around.element)) {
                found = depth;
            } else if (element.isHome(around.element)) {
                break;
            }
        }
        pop(found);
    }

    private void close(String name) {
        HtmlElement element = HtmlElement.of(name);
        switch (element) {
            case CODE, STRONG, LINK, INLINE -> inline.close(name, tokens.end());
            case VOID -> place(name);
            default -> {
                flush();
                head.close(tokens);
                pop(depthOf(name));
            }
        }
    }

    /** How many elements end with the innermost one of this name; none when it is not open. */
    private int depthOf(String name) {
        int depth = 0;
        for (Open around : open) {
            depth++;
            if (around.name.equals(name)) {
                return depth;
            }
            if (around.element == HtmlElement.CELL && !isOfTable(name)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isOfTable(String name) {
        return switch (HtmlElement.of(name)) {
            case TABLE, ROWS, ROW, CELL -> true;
            default -> false;
        };
    }

    private void pop(int count) {
        for (int i = 0; i < count; i++) {
            leave(open.pop());
        }
    }

    private void enter(Open entered) {
        switch (entered.element) {
            case LIST -> outline.openList();
            case ITEM, TERM, DEFINITION -> outline.openItem();
            case QUOTE -> outline.openQuote();
            case TABLE -> openTable();
            case CELL -> {
                if (!tables.isEmpty()) {
                    tables.peek().openCell(entered.name.equals("th"), tokens.start());
                }
            }
            case HIDDEN -> hidden++;
            default -> {}
        }
    }

    private void openTable() {
        if (!tables.isEmpty()) {
            tables.peek().arrangesPage();
        }
        boolean layout = Set.of("presentation", "none").contains(tokens.text("role"));
        tables.push(new HtmlTable(source, outline, layout));
    }

    private void leave(Open left) {
        switch (left.element) {
            case LIST -> outline.closeList();
            case ITEM, TERM, DEFINITION -> outline.closeItem();
            case QUOTE -> outline.closeQuote();
            case TABLE -> tables.pop().close();
            case ROW -> {
                if (!tables.isEmpty()) {
                    tables.peek().closeRow();
                }
            }
            case CELL -> {
                if (!tables.isEmpty()) {
                    tables.peek().closeCell();
                }
            }
            case HIDDEN -> hidden--;
            default -> {}
        }
    }

    private void flush() {
        Draft draft = inline.take();
        if (draft.prose.isEmpty()) {
            return;
        }
        HtmlElement around = around();
        if (!tables.isEmpty() && tables.peek().takes(draft, around == HtmlElement.HEADING)) {
            return;
        }
        switch (around) {
            case HEADING -> outline.heading(draft, level());
            case TERM -> {
                term = draft.prose;
                outline.block(draft);
            }
            case DEFINITION -> outline.definition(draft, term);
            default -> paragraph(draft);
        }
    }

    private void paragraph(Draft draft) {
        if (!LogLines.fill(source, draft.span(), outline.isInItem())) {
            outline.block(draft);
        }
    }

    /** The innermost element that says what the block is. */
    private HtmlElement around() {
        for (Open around : open) {
            if (around.element != HtmlElement.BLOCK) {
                return around.element;
            }
        }
        return HtmlElement.BLOCK;
    }

    private int level() {
        for (Open around : open) {
            if (around.element == HtmlElement.HEADING) {
                return around.name.charAt(1) - '0';
            }
        }
        return 1;
    }
}
