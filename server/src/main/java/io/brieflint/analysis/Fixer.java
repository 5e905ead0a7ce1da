package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.language.Tokens;
import io.brieflint.profile.Audience;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rewrite.Words;
import io.brieflint.rule.Binding;
import io.brieflint.rule.Match;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.Rule;
import io.brieflint.rule.Term;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the fixes of what a pattern found: rewrites, plain words, glosses, gaps. */
final class Fixer {
    private static final int MOST_FIXES = 3;

    private final SourceText source;
    private final Audience audience;

    Fixer(SourceText source, Audience audience) {
        this.source = source;
        this.audience = audience;
    }

    List<Fix> rewrites(Rule rule, Block block, BlockResult result, Match match) {
        List<Fix> fixes = new ArrayList<>();
        Words words = words(block, result, match);
        for (Rewrite rewrite : rule.rewrites()) {
            if (fixes.size() < MOST_FIXES && rewrite.suits(audience)) {
                Rewriter.rewrite(rewrite.to(), words)
                        .flatMap(
                                text ->
                                        replace(
                                                block,
                                                result,
                                                match,
                                                words,
                                                text,
                                                rewrite.title(),
                                                rewrite.applicability(),
                                                fixes.isEmpty()))
                        .ifPresent(fixes::add);
            }
        }
        return fixes;
    }

    /** Plain words first, then the explanation in brackets. */
    List<Fix> plainWords(Term term, Block block, BlockResult result, Match match) {
        List<Fix> fixes = new ArrayList<>();
        Words words = words(block, result, match);
        term.plain()
                .flatMap(plain -> Rewriter.inForm(plain, words))
                .flatMap(
                        text ->
                                replace(
                                        block,
                                        result,
                                        match,
                                        words,
                                        text,
                                        Optional.empty(),
                                        Applicability.SUGGESTED,
                                        true))
                .ifPresent(fixes::add);
        if (!term.gloss().isEmpty()
                && isIntact(block, result.tokens().span(match.from(), match.to()))) {
            Span at = sourceSpan(block, result, match);
            String gloss = " (" + term.gloss() + ")";
            fixes.add(
                    new Fix(
                            "Explain it once: \u201c" + words.found() + gloss + "\u201d",
                            Applicability.SUGGESTED,
                            fixes.isEmpty(),
                            List.of(new TextEdit(new Span(at.end(), at.end()), gloss))));
        }
        return fixes;
    }

    List<Fix> gap(
            String replacement,
            String title,
            boolean preferred,
            Block block,
            BlockResult result,
            Match match) {
        Words words = words(block, result, match);
        return Rewriter.rewrite(replacement, words)
                .flatMap(
                        text ->
                                replace(
                                        block,
                                        result,
                                        match,
                                        words,
                                        text,
                                        title.isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(title + ": " + text),
                                        Applicability.TEMPLATE,
                                        preferred))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Fix> replace(
            Block block,
            BlockResult result,
            Match match,
            Words words,
            String text,
            Optional<String> title,
            Applicability applicability,
            boolean preferred) {
        Span prose = result.tokens().span(match.from(), match.to());
        if (!isIntact(block, prose) || text.equals(words.found())) {
            return Optional.empty();
        }
        Span at = block.toSource(prose);
        List<TextEdit> edits = new ArrayList<>();
        Rewriter.articleFor(text, words)
                .ifPresent(
                        article -> {
                            int before = match.from() - 1;
                            Span span = result.tokens().span(before, match.from());
                            boolean capital = result.tokens().isCapitalised(before);
                            String cased = capital ? "A" + article.substring(1) : article;
                            edits.add(new TextEdit(block.toSource(span), cased));
                        });
        edits.add(new TextEdit(at, text));
        return Optional.of(
                new Fix(
                        title.orElse("Say \u201c" + text + "\u201d"),
                        applicability,
                        preferred,
                        edits));
    }

    /** Never cuts through markup: half an emphasis or link would show its signs to the reader. */
    private boolean isIntact(Block block, Span prose) {
        if (block.text().map().isCopied(prose)) {
            return true;
        }
        String text = source.text(block.toSource(prose));
        return even(text, '*')
                && even(text, '_')
                && even(text, '`')
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

    private Words words(Block block, BlockResult result, Match match) {
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
                            binding.from() == sentenceStart));
        }
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

    /** Quotation marks before the words do not count. */
    private static boolean opensSentence(Tokens tokens, int sentenceStart, int from) {
        if (from == sentenceStart) {
            return true;
        }
        boolean quoted = tokens.is(from - 1, '"') || tokens.is(from - 1, '\u201c');
        return quoted && from - 1 == sentenceStart;
    }

    private static Span sourceSpan(Block block, BlockResult result, Match match) {
        return block.toSource(result.tokens().span(match.from(), match.to()));
    }
}
