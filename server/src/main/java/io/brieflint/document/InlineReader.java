package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inlines of one block as prose. */
final class InlineReader implements Walk.Visitor {
    private final String source;
    private final Places places;
    private final List<Comment> comments;
    private final ProseBuilder prose;
    private final Deque<Integer> opened = new ArrayDeque<>();
    private String posted = "";

    private InlineReader(String source, Places places, List<Comment> comments) {
        this.source = source;
        this.places = places;
        this.comments = comments;
        this.prose = new ProseBuilder(source);
    }

    /** The places must have entered the block. */
    static Draft read(Node block, String source, Places places, List<Comment> comments) {
        InlineReader reader = new InlineReader(source, places, comments);
        Walk.below(block, reader);
        Draft draft = reader.prose.build(places.start(block));
        draft.posted = reader.posted;
        return draft;
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Text text) {
            places.copy(places.start(text), text.getLiteral(), prose);
        } else if (node instanceof SoftLineBreak) {
            prose.breakLine(' ');
        } else if (node instanceof HardLineBreak) {
            prose.breakLine('\n');
        } else if (node instanceof Decoded decoded) {
            decoded(decoded);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof Image) {
            standIn(node, "![", Mark.Kind.IMAGE);
            return false;
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else if (node instanceof TemplateTag tag) {
            posted = tag.posted().isEmpty() ? posted : tag.posted();
        } else if (isMarked(node)) {
            opened.push(prose.next());
        }
        return true;
    }

    @Override
    public void leave(Node node) {
        if (node instanceof Link link) {
            prose.mark(Mark.Kind.LINK, opened.pop(), link.getDestination());
        } else if (node instanceof StrongEmphasis) {
            prose.mark(Mark.Kind.STRONG, opened.pop(), "");
        } else if (node instanceof Emphasis) {
            prose.mark(Mark.Kind.EMPHASIS, opened.pop(), "");
        }
    }

    private static boolean isMarked(Node node) {
        return node instanceof Link || node instanceof StrongEmphasis || node instanceof Emphasis;
    }

    private void decoded(Decoded node) {
        int reported = places.start(node);
        int start = places.of(reported, node.written);
        int end = places.endOf(reported + node.written.length());
        prose.replace(start, end - start, node.text);
    }

    private void code(Code code) {
        String words = code.getLiteral();
        Span span = span(code, "`");
        int at = source.indexOf(words, span.start());
        boolean inside = at >= 0 && at + words.length() <= span.end();
        if (inside && InlineCode.isProse(words)) {
            prose.copy(at, words.length());
        } else {
            standIn(code, "`", Mark.Kind.CODE);
        }
    }

    private void standIn(Node node, String opening, Mark.Kind kind) {
        prose.standIn(kind, span(node, opening));
    }

    private void html(HtmlInline html) {
        String tag = html.getLiteral();
        if (tag.startsWith("<!--")) {
            Span span = span(html, "<!--");
            comments.addAll(Comments.in(source, span));
        } else if (SlotTag.is(tag)) {
            Span span = span(html, "<");
            prose.copy(span.start(), span.length());
        } else if (isLineBreak(tag)) {
            prose.breakLine('\n');
        }
    }

    private static boolean isLineBreak(String tag) {
        String name = tag.toLowerCase(Locale.ROOT);
        return name.equals("<br>")
                || name.equals("<br/>")
                || name.equals("<br />")
                || name.equals("</br>");
    }

    private Span span(Node node, String opening) {
        int start = places.of(places.start(node), opening);
        return new Span(start, Math.max(start, places.endOf(places.end(node))));
    }
}
