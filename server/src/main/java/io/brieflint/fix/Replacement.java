package io.brieflint.fix;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.language.Sentence;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rewrite.Words;
import io.brieflint.rule.Match;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that a pattern found in a block, and what it takes to put others in their place. */
public record Replacement(
        SourceText source,
        Block block,
        Tokens tokens,
        Sentence sentence,
        Match match,
        Words words) {
    /** Of words found in a block, whose tokens and sentences these are. */
    public static Replacement of(
            SourceText source, Block block, Tokens tokens, List<Sentence> sentences, Match match) {
        Sentence sentence = sentences.get(match.sentence());
        return of(source, block, tokens, sentence, match);
    }

    private static Replacement of(
            SourceText source, Block block, Tokens tokens, Sentence sentence, Match match) {
        return new Replacement(
                source,
                block,
                tokens,
                sentence,
                match,
                ReplacedWords.of(source, block, tokens, sentence, match));
    }

    /** The same for other words of the sentence. */
    Replacement at(int from, int to) {
        Match place =
                new Match(
                        match.owner(),
                        match.sentence(),
                        from,
                        to,
                        List.of(),
                        match.lemma(),
                        match.forms());
        return of(source, block, tokens, sentence, place);
    }

    /**
     * @param title empty to show the text itself
     * @return empty where the words cannot be cut out whole, or are those already
     */
    Optional<Fix> with(
            String text, Optional<String> title, Applicability applicability, boolean preferred) {
        Span prose = tokens.span(match.from(), match.to());
        if (!isIntact() || text.equals(words.found())) {
            return Optional.empty();
        }
        List<TextEdit> edits = new ArrayList<>();
        Rewriter.articleFor(text, words).ifPresent(article -> edits.add(article(article)));
        edits.add(new TextEdit(block.toSource(prose), text));
        return Optional.of(
                new Fix(
                        title.orElse("Say \u201c" + text + "\u201d"),
                        applicability,
                        preferred,
                        edits));
    }

    /**
     * Leaves some of the words out; whatever else was found stays as it is, markup included.
     *
     * @param words of which at least one was found
     */
    Optional<Fix> without(
            List<String> words,
            Optional<String> title,
            Applicability applicability,
            boolean preferred) {
        List<TextEdit> edits = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        int at = match.from();
        while (at < match.to()) {
            int end = endOfOne(words, at);
            if (end < 0) {
                at++;
                continue;
            }
            for (int more = end; more >= 0; more = more < match.to() ? endOfOne(words, more) : -1) {
                end = more;
            }
            Omission omission = new Omission(tokens, sentence.from(), at, end);
            if (!omission.isPossible() || !block.text().map().isCopied(omission.span())) {
                return Optional.empty();
            }
            omission.article()
                    .ifPresent(
                            article ->
                                    edits.add(
                                            new TextEdit(
                                                    block.toSource(article.span()),
                                                    article.newText())));
            edits.add(new TextEdit(block.toSource(omission.span()), omission.instead()));
            left.append(left.isEmpty() ? "" : " ").append(omission.words());
            at = end;
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fix(
                                title.orElse("Leave \u201c" + left + "\u201d out"),
                                applicability,
                                preferred,
                                edits));
    }

    /** The sentence of the words, in the prose. */
    Span sentenceSpan() {
        return tokens.span(sentence.from(), sentence.to());
    }

    /** Whether the sentence can be taken out whole: no half of an emphasis, no marker of a list. */
    boolean isSentenceWhole() {
        Span prose = sentenceSpan();
        String text = source.text(block.toSource(prose));
        boolean wrapped = text.indexOf('\n') >= 0;
        return block.text().map().isCopied(prose)
                || (Markup.isWhole(text.replace("\n", " "))
                        && (!wrapped || block.kind() == BlockKind.PARAGRAPH));
    }

    private int endOfOne(List<String> words, int at) {
        int end = -1;
        for (String word : words) {
            List<String> parts = List.of(word.split(" ", -1));
            int after = at + parts.size();
            if (after <= match.to() && after > end && stands(parts, at)) {
                end = after;
            }
        }
        return end;
    }

    private boolean stands(List<String> parts, int at) {
        for (int i = 0; i < parts.size(); i++) {
            if (!tokens.folded(at + i).equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    Surroundings surroundings() {
        return new Surroundings(tokens, sentence, match.from(), match.to());
    }

    /** No markup, link or code, and no capital that could make a name of the words. */
    boolean isPlainProse() {
        Span prose = tokens.span(match.from(), match.to());
        for (int i = match.from(); i < match.to(); i++) {
            boolean opens = i == match.from() && words.opensSentence();
            String text = tokens.text(i);
            boolean capital = text.chars().skip(opens ? 1 : 0).anyMatch(Character::isUpperCase);
            if (capital || tokens.kind(i) == TokenKind.CODE) {
                return false;
            }
        }
        return block.text().map().isCopied(prose) && block.text().linkAt(prose).isEmpty();
    }

    /** What moves to the front of its clause is no time and belongs to nobody who is left out. */
    boolean slotsCanLead() {
        return words.slots().stream().allMatch(LeadingSlot::canLead);
    }

    /** What stands behind the words, who keep their place. */
    Optional<Fix> followedBy(
            String text, String title, Applicability applicability, boolean preferred) {
        if (!isIntact()) {
            return Optional.empty();
        }
        int end = block.toSource(tokens.span(match.from(), match.to())).end();
        return Optional.of(
                new Fix(
                        title,
                        applicability,
                        preferred,
                        List.of(new TextEdit(new Span(end, end), text))));
    }

    private TextEdit article(String article) {
        int before = match.from() - 1;
        Span span = tokens.span(before, match.from());
        boolean capital = tokens.isCapitalised(before);
        return new TextEdit(block.toSource(span), capital ? "A" + article.substring(1) : article);
    }

    /** Never cuts through markup: half an emphasis or link would show its signs to the reader. */
    private boolean isIntact() {
        Span prose = tokens.span(match.from(), match.to());
        if (block.text().map().isCopied(prose)) {
            return true;
        }
        String text = source.text(block.toSource(prose));
        return Markup.isWhole(text)
                && words.slots().stream().allMatch(slot -> Markup.isWhole(slot.source()));
    }
}
