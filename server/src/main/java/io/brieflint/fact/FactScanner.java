package io.brieflint.fact;

import io.brieflint.language.CalendarWords;
import io.brieflint.language.Sentence;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers, times and intervals that a block states. Context-free: equal blocks state
 * equal facts.
 */
public final class FactScanner {
    private static final Set<String> OPENERS = openers();

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> MEASURES =
            WordList.of(
                    "dozen hundred thousand million billion half half-hour quarter third fifth tenth"
                            + " minute hour day week month");
    private static final Set<String> PREPOSITIONS = Set.of("on", "after", "with", "at", "upon");
    private static final Set<String> RHYTHMS = Set.of("every", "each", "any", "intervals");

    private final Words words;
    private final String label;
    private Optional<Boolean> aboutUpdates = Optional.empty();
    private final List<Find> finds = new ArrayList<>();

    private FactScanner(Words words, String label) {
        this.words = words;
        this.label = label;
    }

    /**
     * Longer ones are data that lost its line breaks; what governs what in them is anybody's guess.
     */
    private static final int LONGEST_SENTENCE = 2_000;

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>(NumberWords.words());
        openers.addAll(CalendarWords.all());
        openers.addAll(
                WordList.of(
                        "half half-hour all both every each no none once twice hourly daily weekly"
                                + " half-hourly twice-daily noon midnight"));
        return openers;
    }

    /**
     * @param label what a table header or the first cell of the row says the block is about; may be
     *     empty
     * @return in text order, not overlapping
     */
    public static List<Fact> scan(Tokens tokens, List<Sentence> sentences, String label) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.size() <= LONGEST_SENTENCE) {
                new FactScanner(new Words(tokens, sentence), label).scanInto(facts);
            }
        }
        return List.copyOf(facts);
    }

    private void scanInto(List<Fact> facts) {
        int i = words.from();
        while (i < words.to()) {
            i = mayOpen(i) ? scanAt(i) : i + 1;
        }
        if (finds.isEmpty()) {
            return;
        }
        List<Find> dated = SentenceDate.spread(MomentRanges.pair(words, finds));
        Roles roles = new Roles(words, dated, label);
        for (int k = 0; k < dated.size(); k++) {
            Find find = dated.get(k);
            facts.add(
                    new Fact(
                            find.kind(),
                            roles.of(k),
                            Precision.EXACT,
                            words.tokens().span(find.from(), find.to()),
                            find.value()));
        }
    }

    /** Most words cannot open a fact; only the rest is read further. */
    private boolean mayOpen(int i) {
        TokenKind kind = words.tokens().kind(i);
        return switch (kind) {
            case NUMBER, QUANTITY, TIME, DATE, TIMESTAMP, SYMBOL -> true;
            case WORD -> mayOpen(words.at(i), i);
            default -> false;
        };
    }

    private boolean mayOpen(String word, int i) {
        return OPENERS.contains(word)
                || word.indexOf('-') > 0
                || (words.is(i + 1, TokenKind.SYMBOL) && words.touches(i + 1))
                || (ARTICLES.contains(word) && MEASURES.contains(words.at(i + 1)))
                || (PREPOSITIONS.contains(word) && RHYTHMS.contains(words.at(i + 1)))
                || (word.length() == 3 && Character.isUpperCase(words.text(i).charAt(2)));
    }

    /** Reads the fact at {@code i}, if any, and returns where to go on. */
    private int scanAt(int i) {
        List<Find> moments = Moments.read(words, i);
        if (!moments.isEmpty()) {
            finds.addAll(moments);
            return moments.get(moments.size() - 1).to();
        }
        Optional<Find> cadence = Cadences.read(words, i);
        if (cadence.isPresent()) {
            if (isAboutUpdates()) {
                finds.add(cadence.get());
            }
            return cadence.get().to();
        }
        Optional<Find> find =
                Money.read(words, i)
                        .or(() -> Percents.read(words, i))
                        .or(() -> Durations.read(words, i))
                        .or(() -> Shares.read(words, i))
                        .or(() -> Counts.read(words, i))
                        .or(() -> LabelledCount.read(words, i, label));
        find.filter(f -> !Responders.areMeant(words, f)).ifPresent(finds::add);
        return find.map(Find::to).orElseGet(() -> pastNumeral(i));
    }

    private boolean isAboutUpdates() {
        if (aboutUpdates.isEmpty()) {
            aboutUpdates = Optional.of(Cadences.isAboutUpdates(words, label));
        }
        return aboutUpdates.get();
    }

    /** Never reads the end of a number as a number of its own. */
    private int pastNumeral(int i) {
        if (words.isWord(i) && !NumberWords.isNumberWord(words.at(i))) {
            return i + 1;
        }
        return Numeral.read(words, i).map(Numeral::to).orElse(i + 1);
    }
}
