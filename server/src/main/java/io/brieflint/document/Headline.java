package io.brieflint.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What front matter or the head of a mail shows to readers above the text: its title, its teaser.
 */
public final class Headline {
    private static final Set<String> TITLES = Set.of("title", "subject");

    private static final Set<String> TEASERS =
            Set.of("subtitle", "description", "summary", "excerpt", "teaser", "abstract", "lead");

    private Headline() {}

    /**
     * One block for each line that is shown, in text order. A title that the text repeats as its
     * own is left out.
     */
    public static List<Block> of(Brief brief) {
        String own =
                brief.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .findFirst()
                        .map(block -> normal(block.prose()))
                        .orElse("");
        return brief.metadata().fields().stream()
                .filter(field -> isShown(field) && !normal(field.value()).equals(own))
                .map(Headline::block)
                .toList();
    }

    private static boolean isShown(Metadata.Field field) {
        return (TITLES.contains(field.key()) || TEASERS.contains(field.key()))
                && !field.value().isBlank();
    }

    private static Block block(Metadata.Field field) {
        BlockKind kind = TITLES.contains(field.key()) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
        ProseMap map = ProseMap.identity(field.value().length());
        return new Block(
                new BlockText(kind, field.value(), map, List.of(), ""),
                field.span().start(),
                0,
                0,
                SectionRole.OTHER,
                Block.NO_ENTRY,
                Block.NO_ROW,
                false,
                0);
    }

    private static String normal(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
