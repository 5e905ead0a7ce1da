package io.brieflint.analysis;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.element.Element;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the fixes of a catalogue leave for the writer to fill in: {@code number}, {@code time zone}.
 */
final class Gaps {
    /** What a vague word leaves to fill in; "[Frequency]" of a template is another matter. */
    private static final Pattern FACT =
            Pattern.compile(
                    "\\[(?:number|total|percent|value|amount|names|time|date|how |which|for how )");

    private Gaps() {}

    /** The sentences in which one of the gaps that stand for a fact is left, by number. */
    static Set<Integer> sentences(Tokens tokens, List<Sentence> sentences) {
        if (tokens.prose().indexOf('[') < 0) {
            return Set.of();
        }
        Set<Integer> found = new HashSet<>();
        Matcher gap = FACT.matcher(tokens.prose());
        int sentence = 0;
        while (gap.find()) {
            while (sentence < sentences.size() - 1
                    && tokens.start(sentences.get(sentence + 1).from()) <= gap.start()) {
                sentence++;
            }
            found.add(sentence);
        }
        return found;
    }

    /** Lower case, without brackets. */
    static Set<String> of(Knowledge knowledge) {
        Set<String> gaps = new HashSet<>();
        knowledge
                .catalogue()
                .vagueWords()
                .forEach(word -> word.replacement().ifPresent(text -> add(text, gaps)));
        knowledge
                .catalogue()
                .rules()
                .forEach(rule -> rule.rewrites().forEach(rewrite -> add(rewrite.to(), gaps)));
        for (Element element : knowledge.elements()) {
            add(element.insert(), gaps);
            add(element.insertNone(), gaps);
            add(element.insertUnknown(), gaps);
            element.insertAfter().values().forEach(text -> add(text, gaps));
            element.insertFor().values().forEach(text -> add(text, gaps));
        }
        knowledge
                .catalogue()
                .lists()
                .getOrDefault("fix-gaps", List.of())
                .forEach(gap -> gaps.add(gap.toLowerCase(Locale.ROOT)));
        return Set.copyOf(gaps);
    }

    private static void add(String text, Set<String> gaps) {
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int close = text.indexOf(']', open);
            if (close > open + 1) {
                gaps.add(text.substring(open + 1, close).toLowerCase(Locale.ROOT));
            }
        }
    }
}
