package io.brieflint.check;

import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.finding.RuleId;
import io.brieflint.language.Sentence;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Sentences that nobody takes in at one reading; not the ones that are lists. */
final class SentenceLength implements BlockCheck {
    private static final RuleId RULE = RuleId.of("readability/sentence-length");
    private static final int MOST_WORDS = 35;
    private static final int LETTERS_AT_LEAST = 4;

    private final Vocabulary none = new Vocabulary();

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        List<Place> places = new ArrayList<>();
        boolean prose = text.kind() == BlockKind.PARAGRAPH || text.kind() == BlockKind.LIST_ITEM;
        if (prose && longestStretch(text.prose()) > MOST_WORDS * LETTERS_AT_LEAST) {
            read(text.prose(), places);
        }
        return places;
    }

    /** Characters between two signs that end a sentence; lists and colons end what is judged. */
    private static int longestStretch(String prose) {
        int longest = 0;
        int from = 0;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c == '!'
                    || c == '?'
                    || c == ':'
                    || c == ';'
                    || (c == '.' && isSpace(prose, i + 1))) {
                longest = Math.max(longest, i - from);
                from = i + 1;
            }
        }
        return Math.max(longest, prose.length() - from);
    }

    private static boolean isSpace(String prose, int at) {
        return at >= prose.length() || Character.isWhitespace(prose.charAt(at));
    }

    private void read(String prose, List<Place> places) {
        Tokens tokens = Tokenizer.tokenize(prose, none);
        for (Sentence sentence : SentenceSplitter.split(tokens)) {
            if (sentence.size() > MOST_WORDS) {
                Span span = tokens.span(sentence.from(), sentence.to());
                int words = words(tokens, sentence);
                String text = prose.substring(span.start(), span.end());
                if (words > MOST_WORDS && !isList(text)) {
                    places.add(new Place(span, "sentence", String.valueOf(words), List.of()));
                }
            }
        }
    }

    private static int words(Tokens tokens, Sentence sentence) {
        int words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            TokenKind kind = tokens.kind(i);
            words += kind == TokenKind.WORD || kind == TokenKind.NUMBER ? 1 : 0;
        }
        return words;
    }

    /** Items after a colon, line breaks, or many commas. */
    private static boolean isList(String text) {
        return text.indexOf(':') >= 0
                || text.indexOf(';') >= 0
                || (text.indexOf('\n') >= 0 && text.chars().filter(c -> c == '\n').count() > 5)
                || text.chars().filter(c -> c == ',').count() > 5;
    }
}
