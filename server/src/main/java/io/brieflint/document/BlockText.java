package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;

/**
 * One block as its reader takes it in. Compared by value: equal block texts have equal findings,
 * wherever they stand.
 *
 * @param prose what is read, without markup; inline code and images are one {@code U+FFFC} each
 * @param map where each character of the prose stands, relative to the start of the block
 * @param label what a table's header or the first cell of its row says this cell is about;
 *     otherwise empty
 */
public record BlockText(
        BlockKind kind, String prose, ProseMap map, List<Mark> marks, String label) {
    public BlockText {
        marks = List.copyOf(marks);
    }

    /** The link that covers a place in the prose, if any. */
    public java.util.Optional<Mark> linkAt(Span span) {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK && mark.span().overlaps(span))
                .findFirst();
    }

    // Written out: the prose alone tells blocks apart well enough, and this runs at every
    // keystroke.
    @Override
    public int hashCode() {
        return prose.hashCode() * 31 + label.hashCode();
    }
}
