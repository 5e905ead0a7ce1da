package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** Sentences that Markdown takes for code, because they were pasted with their indentation. */
final class IndentedProse {
    private static final int FEWEST_WORDS = 8;

    /** One word in so many is one of these in any English sentence, and in little code. */
    private static final int COMMON = 6;

    private static final Set<String> COMMON_WORDS =
            Set.of(
                    "the", "a", "an", "is", "are", "was", "were", "be", "been", "we", "our", "you",
                    "your", "it", "to", "of", "and", "for", "in", "on", "at", "with", "by", "from",
                    "has", "have", "had", "will", "this", "that", "all", "no", "not", "as");

    private IndentedProse() {}

    /** Its paragraphs; none when it is code after all. */
    static List<Draft> read(Node code, String source, Places places, List<Comment> comments) {
        Span block = places.span(code);
        if (isQuoted(code) || !isProse(source.substring(block.start(), block.end()))) {
            return List.of();
        }
        return PlainParagraphs.read(source, block, comments);
    }

    private static boolean isQuoted(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof BlockQuote) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(String text) {
        String said = text.strip();
        if (said.isEmpty() || !begins(said.charAt(0)) || !hasSentence(said)) {
            return false;
        }
        int words = 0;
        int common = 0;
        for (String word : said.toLowerCase(Locale.ROOT).split("\\s+")) {
            words++;
            common += COMMON_WORDS.contains(word) ? 1 : 0;
        }
        long signs = said.chars().filter(c -> "{}<>=;|\\$".indexOf(c) >= 0).count();
        return words >= FEWEST_WORDS && common * COMMON >= words && signs * 2 * COMMON < words;
    }

    private static boolean begins(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '[';
    }

    private static boolean hasSentence(String text) {
        return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 || text.contains(". ");
    }
}
