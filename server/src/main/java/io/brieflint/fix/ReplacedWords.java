package io.brieflint.fix;

import io.brieflint.document.Block;
import io.brieflint.language.Inflector;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tokens;
import io.brieflint.rewrite.Words;
import io.brieflint.rule.Binding;
import io.brieflint.rule.Match;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words that a pattern found, as rewrites want to know them. */
final class ReplacedWords {
    private ReplacedWords() {}

    static Words of(SourceText source, Block block, Tokens tokens, Sentence sentence, Match match) {
        int sentenceStart = sentence.from();
        List<Words.Slot> slots = new ArrayList<>();
        for (Binding binding : match.bindings()) {
            Span prose = tokens.span(binding.from(), binding.to());
            slots.add(
                    new Words.Slot(
                            binding.name(),
                            tokens.prose().substring(prose.start(), prose.end()),
                            source.text(block.toSource(prose)),
                            binding.from() == sentenceStart,
                            prose.start() - tokens.start(match.from())));
        }
        for (int i = match.from(); i < match.to(); i++) {
            if (Inflector.forms(match.lemma()).containsKey(tokens.folded(i))) {
                slots.add(slot("WORD", tokens, block, source, match, i));
                break;
            }
        }
        slots.add(slot("LAST", tokens, block, source, match, match.to() - 1));
        boolean opens = opensSentence(tokens, sentenceStart, match.from());
        String before = match.from() > sentenceStart ? tokens.folded(match.from() - 1) : "";
        Span found = tokens.span(match.from(), match.to());
        return new Words(
                slots,
                match.forms(),
                tokens.prose().substring(found.start(), found.end()),
                opens,
                before);
    }

    private static Words.Slot slot(
            String name, Tokens tokens, Block block, SourceText source, Match match, int token) {
        Span prose = tokens.span(token, token + 1);
        return new Words.Slot(
                name,
                tokens.text(token),
                source.text(block.toSource(prose)),
                false,
                prose.start() - tokens.start(match.from()));
    }

    /** Quotation marks before the words do not count. */
    private static boolean opensSentence(Tokens tokens, int sentenceStart, int from) {
        if (from == sentenceStart) {
            return true;
        }
        boolean quoted = tokens.is(from - 1, '"') || tokens.is(from - 1, '\u201c');
        return quoted && from - 1 == sentenceStart;
    }
}
