package io.brieflint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Facts as a person would note them: «» around the words, then kind, role and value. */
final class Marked {
    private Marked() {}

    static List<Fact> facts(String prose, String label) {
        Tokens tokens = Tokenizer.tokenize(prose, new Vocabulary());
        return FactScanner.scan(tokens, SentenceSplitter.split(tokens), label);
    }

    /**
     * Compares a row of a table with what is found.
     *
     * @param row {@code [label] sentence with «facts» = what they say}; the label may be missing
     */
    static void check(String row) {
        int says = row.lastIndexOf(" = ");
        boolean labelled = row.startsWith("[");
        String label = labelled ? row.substring(1, row.indexOf(']')) : "";
        String marked =
                labelled ? row.substring(row.indexOf(']') + 2, says) : row.substring(0, says);
        String prose = marked.replace("«", "").replace("»", "");
        assertThat(describe(prose, label)).isEqualTo(marked + row.substring(says));
    }

    /** The prose with its facts marked, and what they say: "«2 users» left = count 2 user". */
    static String describe(String prose, String label) {
        StringBuilder marked = new StringBuilder();
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (Fact fact : facts(prose, label)) {
            marked.append(prose, at, fact.span().start()).append('«');
            marked.append(prose, fact.span().start(), fact.span().end()).append('»');
            at = fact.span().end();
            said.append(said.isEmpty() ? "" : "; ").append(describe(fact));
        }
        return marked.append(prose.substring(at)) + " = " + said;
    }

    private static String describe(Fact fact) {
        String role = fact.role() == FactRole.OTHER ? "" : fact.role().id() + " ";
        return fact.kind().id() + " " + role + describe(fact.value());
    }

    private static String describe(FactValue value) {
        if (value instanceof FactValue.Count count) {
            String of = count.of().isPresent() ? " of " + number(count.of().getAsDouble()) : "";
            return (bound(count.bound()) + range(count.min(), count.max()) + " " + count.unit())
                            .strip()
                    + of;
        }
        if (value instanceof FactValue.Percent percent) {
            return bound(percent.bound()) + range(percent.min(), percent.max());
        }
        if (value instanceof FactValue.Money money) {
            String per = money.per().isEmpty() ? "" : "/" + money.per();
            String amount = range(money.min(), money.max());
            return bound(money.bound()) + amount + " " + money.currency() + per;
        }
        if (value instanceof FactValue.Span span) {
            Duration max = span.max();
            String to = max.equals(span.min()) ? "" : "-" + max;
            return bound(span.bound()) + span.min() + to;
        }
        return value instanceof FactValue.Time time ? time(time) : other(value);
    }

    private static String time(FactValue.Time time) {
        String date = time.date().map(day -> day + "T").orElse("");
        String zone = time.isZoned() ? " " + time.zone() : "";
        String offset =
                time.offsetMinutes().isPresent()
                        ? String.format(" %+d", time.offsetMinutes().getAsInt())
                        : "";
        return date + time.local() + zone + offset;
    }

    private static String other(FactValue value) {
        if (value instanceof FactValue.Date date) {
            return date.date().map(Object::toString).orElse("?");
        }
        Optional<Duration> interval = ((FactValue.Cadence) value).interval();
        return interval.map(Duration::toString).orElse("?");
    }

    private static String bound(Bound bound) {
        return bound == Bound.EXACT ? "" : bound.id() + " ";
    }

    private static String range(double min, double max) {
        return min == max ? number(min) : number(min) + "-" + number(max);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
