package io.brieflint.promise;

import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactScanner;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import io.brieflint.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message of a thread.
 *
 * @param sent empty when it does not say at what time
 * @param facts what it says itself, without quotations, in text order
 */
record Message(Entry entry, Optional<Written> sent, List<PlacedFact> facts) {
    Message {
        facts = List.copyOf(facts);
    }

    /**
     * @param facts of the message
     * @param around a day near which it was written, as far as known: its year holds for days
     *     without one
     */
    static Message of(Entry entry, List<PlacedFact> facts, Optional<LocalDate> around) {
        return new Message(entry, sent(entry.time(), around), facts);
    }

    Optional<LocalDate> day() {
        return sent.flatMap(Written::day);
    }

    private static Optional<Written> sent(String stamp, Optional<LocalDate> around) {
        Tokens tokens = Tokenizer.tokenize(stamp, new Vocabulary());
        List<Fact> facts = FactScanner.scan(tokens, SentenceSplitter.split(tokens), "");
        return facts.stream()
                .filter(fact -> fact.value() instanceof FactValue.Time)
                .findFirst()
                .map(fact -> (FactValue.Time) fact.value())
                .map(time -> Written.of(time, time.date().or(() -> day(facts, around))));
    }

    private static Optional<LocalDate> day(List<Fact> facts, Optional<LocalDate> around) {
        return facts.stream()
                .filter(fact -> fact.value() instanceof FactValue.Date)
                .findFirst()
                .flatMap(fact -> Days.of((FactValue.Date) fact.value(), around));
    }

    /** What the message says of itself: when it was sent. */
    final class Stamp {
        private final Brief brief;
        private final Map<Integer, Optional<Span>> places = new HashMap<>();

        Stamp(Brief brief) {
            this.brief = brief;
        }

        boolean holds(PlacedFact placed) {
            return places.computeIfAbsent(placed.block(), this::find)
                    .filter(placed.fact().span()::overlaps)
                    .isPresent();
        }

        /** Once for each block, however many facts it has. */
        private Optional<Span> find(int block) {
            String time = entry.time();
            int at = time.isEmpty() ? -1 : brief.blocks().get(block).prose().indexOf(time);
            return at < 0 ? Optional.empty() : Optional.of(Span.ofLength(at, time.length()));
        }
    }
}
