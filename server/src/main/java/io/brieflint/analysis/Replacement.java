package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.language.Inflector;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rewrite.Words;
import io.brieflint.rule.Binding;
import io.brieflint.rule.Match;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that a pattern found in a block, and what it takes to put others in their place. */
record Replacement(SourceText source, Block block, BlockResult result, Match match, Words words) {
    static Replacement of(SourceText source, Block block, BlockResult result, Match match) {
        return new Replacement(source, block, result, match, words(source, block, result, match));
    }

    /**
     * @param title empty to show the text itself
     * @return empty where the words cannot be cut out whole, or are those already
     */
    Optional<Fix> with(
            String text, Optional<String> title, Applicability applicability, boolean preferred) {
        Span prose = result.tokens().span(match.from(), match.to());
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
        Tokens tokens = result.tokens();
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
            Omission omission = new Omission(tokens, sentenceStart(), at, end);
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
    Span sentence() {
        var sentence = result.sentences().get(match.sentence());
        return result.tokens().span(sentence.from(), sentence.to());
    }

    /** Whether the sentence can be taken out whole: no half of an emphasis, no marker of a list. */
    boolean isSentenceWhole() {
        Span prose = sentence();
        String text = source.text(block.toSource(prose));
        boolean wrapped = text.indexOf('\n') >= 0;
        return block.text().map().isCopied(prose)
                || (isBalanced(text.replace("\n", " "))
                        && (!wrapped || block.kind() == BlockKind.PARAGRAPH));
    }

    private int sentenceStart() {
        return result.sentences().get(match.sentence()).from();
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
            if (!result.tokens().folded(at + i).equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    Surroundings surroundings() {
        return new Surroundings(
                result.tokens(),
                result.sentences().get(match.sentence()),
                match.from(),
                match.to());
    }

    /** No markup, link or code, and no capital that could make a name of the words. */
    boolean isPlainProse() {
        Span prose = result.tokens().span(match.from(), match.to());
        for (int i = match.from(); i < match.to(); i++) {
            boolean opens = i == match.from() && words.opensSentence();
            String text = result.tokens().text(i);
            boolean capital = text.chars().skip(opens ? 1 : 0).anyMatch(Character::isUpperCase);
            if (capital || result.tokens().kind(i) == TokenKind.CODE) {
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
        int end = block.toSource(result.tokens().span(match.from(), match.to())).end();
        return Optional.of(
                new Fix(
                        title,
                        applicability,
                        preferred,
                        List.of(new TextEdit(new Span(end, end), text))));
    }

    private TextEdit article(String article) {
        int before = match.from() - 1;
        Span span = result.tokens().span(before, match.from());
        boolean capital = result.tokens().isCapitalised(before);
        return new TextEdit(block.toSource(span), capital ? "A" + article.substring(1) : article);
    }

    /** Never cuts through markup: half an emphasis or link would show its signs to the reader. */
    private boolean isIntact() {
        Span prose = result.tokens().span(match.from(), match.to());
        if (block.text().map().isCopied(prose)) {
            return true;
        }
        String text = source.text(block.toSource(prose));
        return isBalanced(text)
                && words.slots().stream().allMatch(slot -> isBalanced(slot.source()));
    }

    private static boolean isBalanced(String text) {
        return (text.length() - text.replace("**", "").length()) % 4 == 0
                && even(text, '*')
                && even(text, '_')
                && even(text, '`')
                && even(text, '#')
                && text.indexOf('<') < 0
                && count(text, '[') == count(text, ']')
                && text.indexOf('\n') < 0
                && text.indexOf('|') < 0;
    }

    private static boolean even(String text, char c) {
        return count(text, c) % 2 == 0;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    private static Words words(SourceText source, Block block, BlockResult result, Match match) {
        Tokens tokens = result.tokens();
        int sentenceStart = result.sentences().get(match.sentence()).from();
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
