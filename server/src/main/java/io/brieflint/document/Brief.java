package io.brieflint.document;

import io.brieflint.text.SourceText;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a text consists of. Every text has one, however odd; nothing here throws.
 *
 * @param blocks in text order
 * @param newest index of the entry that a reader sees as the latest; empty when the text is no
 *     thread
 */
public record Brief(
        SourceText source,
        Format format,
        Metadata metadata,
        List<Block> blocks,
        List<Section> sections,
        List<Entry> entries,
        OptionalInt newest,
        List<Comment> comments) {

    public Brief {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        entries = List.copyOf(entries);
        comments = List.copyOf(comments);
    }

    public Section sectionOf(Block block) {
        return sections.get(block.section());
    }

    /** False for blocks of an entry that is older than the newest: readers have them already. */
    public boolean isCurrent(Block block) {
        boolean message =
                block.entry() != Block.NO_ENTRY
                        && entries.get(block.entry()).kind() == Entry.Kind.MESSAGE;
        return newest.isEmpty() || !message || block.entry() == newest.getAsInt();
    }

    /** The message of a text that has one and is none itself: an update below an article. */
    public OptionalInt addition() {
        long messages =
                entries.stream().filter(entry -> entry.kind() == Entry.Kind.MESSAGE).count();
        boolean below =
                messages == 1
                        && blocks.subList(0, entries.get(newest.getAsInt()).first()).stream()
                                .anyMatch(block -> block.kind() != BlockKind.HEADING);
        return below ? newest : OptionalInt.empty();
    }

    /**
     * What stands in the source between a block and the next one, or the end.
     *
     * @param most in characters; of more the beginning
     */
    public String below(int block, int most) {
        String text = source.text();
        int end = blocks.get(block).span().end();
        boolean last = block + 1 == blocks.size();
        int next = last ? text.length() : blocks.get(block + 1).span().start();
        return text.substring(end, Math.max(end, Math.min(next, end + most)));
    }

    /** Words of prose, headings and tables included. */
    public int wordCount() {
        int words = 0;
        for (Block block : blocks) {
            words += words(block.prose());
        }
        return words;
    }

    /** Whether there are so many words of prose; of a long text only its beginning is counted. */
    public boolean hasWords(int atLeast) {
        int words = 0;
        for (int i = 0; i < blocks.size() && words < atLeast; i++) {
            words += words(blocks.get(i).prose());
        }
        return words >= atLeast;
    }

    static int words(String prose) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < prose.length(); i++) {
            boolean word = Character.isLetterOrDigit(prose.charAt(i));
            if (word && !inside) {
                words++;
            }
            inside = word || (inside && !Character.isWhitespace(prose.charAt(i)));
        }
        return words;
    }
}
