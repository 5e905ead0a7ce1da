package io.brieflint.report;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Section;
import io.brieflint.document.SectionRole;
import io.brieflint.language.Sentence;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The sentences and sections around places of a brief. */
final class Sentences {
    private final Brief brief;
    private final IdentityHashMap<Block, List<Placed>> known = new IdentityHashMap<>();

    /**
     * @param prose as it is read, without markup
     * @param span in the source
     */
    record Placed(String prose, Span span) {}

    Sentences(Brief brief) {
        this.brief = brief;
    }

    /** The sentence in which a place begins; its line when it stands in no prose. */
    Placed at(Span place) {
        Optional<Block> block = blockAt(place);
        if (block.isPresent()) {
            for (Placed sentence : known.computeIfAbsent(block.get(), Sentences::split)) {
                if (sentence.span().end() > place.start()) {
                    return sentence;
                }
            }
        }
        Span line = brief.source().line(brief.source().lineColumn(place.start()).line());
        return new Placed(brief.source().text(line), line);
    }

    /** What its section is for, else its heading; empty outside sections. */
    String section(Span place) {
        Optional<Block> block = blockAt(place);
        if (block.isEmpty() || brief.sections().isEmpty()) {
            return "";
        }
        Section section = brief.sectionOf(block.get());
        if (section.role() != SectionRole.OTHER) {
            return section.role().id();
        }
        return section.heading().isPresent()
                ? brief.blocks().get(section.heading().getAsInt()).prose()
                : "";
    }

    private Optional<Block> blockAt(Span place) {
        for (Block block : brief.blocks()) {
            Span span = block.span();
            if (span.start() <= place.start() && place.start() < span.end()) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private static List<Placed> split(Block block) {
        Tokens tokens = Tokenizer.tokenize(block.prose(), new Vocabulary());
        List<Placed> sentences = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.split(tokens)) {
            Span prose = tokens.span(sentence.from(), sentence.to());
            String text = block.prose().substring(prose.start(), prose.end());
            sentences.add(new Placed(text, block.toSource(prose)));
        }
        return sentences;
    }
}
