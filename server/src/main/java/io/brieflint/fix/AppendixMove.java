package io.brieflint.fix;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Format;
import io.brieflint.document.Section;
import io.brieflint.document.SectionRole;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Moves the sentence of what was found to the appendix, which is made when there is none, and
 * leaves a plain sentence in its place. Readers keep their thread; those who repair the system keep
 * the machine's words.
 */
record AppendixMove(Brief brief) {
    private static final String HEADING = "\n\n## Appendix: technical details\n\n";

    /**
     * @param left stands where the sentence stood
     * @return empty where the sentence cannot be taken out whole, or the brief has no end of its
     *     own: a thread, a table, a quotation, another format than Markdown
     */
    Optional<Fix> of(Replacement found, String left, boolean preferred) {
        Block block = found.block();
        boolean fits =
                brief.format() == Format.MARKDOWN
                        && brief.newest().isEmpty()
                        && !block.quoted()
                        && (block.kind() == BlockKind.PARAGRAPH
                                || block.kind() == BlockKind.LIST_ITEM);
        Span sentence = block.toSource(found.sentenceSpan());
        String text = brief.source().text(sentence);
        int end = end();
        if (!fits || !found.isSentenceWhole() || sentence.end() > end) {
            return Optional.empty();
        }
        boolean isLast = brief.sections().stream().noneMatch(AppendixMove::isAppendix);
        String moved = (isLast ? HEADING : "\n\n") + text.strip();
        return Optional.of(
                new Fix(
                        "Move the sentence to the appendix, and leave \u201c" + left + "\u201d",
                        Applicability.TEMPLATE,
                        preferred,
                        List.of(
                                new TextEdit(sentence, left),
                                new TextEdit(new Span(end, end), moved))));
    }

    private static boolean isAppendix(Section section) {
        return section.role() == SectionRole.APPENDIX && section.heading().isPresent();
    }

    /** Of the appendix, else of the brief. */
    private int end() {
        int last =
                brief.sections().stream()
                        .filter(AppendixMove::isAppendix)
                        .reduce((a, b) -> b)
                        .map(section -> section.end() - 1)
                        .orElse(brief.blocks().size() - 1);
        int end = brief.blocks().get(last).span().end();
        return brief.source().line(brief.source().lineColumn(end).line()).end();
    }
}
