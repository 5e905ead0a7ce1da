package io.brieflint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactScannerPropertiesTest {

    @Property(tries = 3000)
    void factsStandInOrderInsideTheProse(
            @ForAll("texts") String prose, @ForAll("labels") String label) {
        int end = 0;
        for (Fact fact : Marked.facts(prose, label)) {
            assertThat(fact.span().start()).as(prose).isGreaterThanOrEqualTo(end);
            assertThat(fact.span().end()).as(prose).isGreaterThan(fact.span().start());
            end = fact.span().end();
        }
        assertThat(end).as(prose).isLessThanOrEqualTo(prose.length());
    }

    @Property(tries = 1000)
    void anyCharactersAreRead(@ForAll String prose, @ForAll String label) {
        assertThat(Marked.facts(prose, label)).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "14:05",
                        "1405",
                        "2pm",
                        "9",
                        "a.m.",
                        "25:61",
                        "UTC",
                        "GMT",
                        "CET",
                        "ET",
                        "Z",
                        "+",
                        "-",
                        "–",
                        "/",
                        ":",
                        ".",
                        ",",
                        "(",
                        ")",
                        "%",
                        "$",
                        "€",
                        "US$",
                        "EUR",
                        "40k",
                        "1.2m",
                        "2h15m",
                        "2h15",
                        "12,400",
                        "1,2,3",
                        "99.95",
                        "0",
                        "007",
                        "999999999999999999999999",
                        "1e9",
                        "customers",
                        "customer",
                        "orders",
                        "of our",
                        "out of",
                        "in",
                        "one",
                        "twenty",
                        "twenty-five",
                        "hundred",
                        "and",
                        "a",
                        "an",
                        "half",
                        "dozen",
                        "million",
                        "every",
                        "each",
                        "hour",
                        "hours",
                        "minutes",
                        "second",
                        "day",
                        "or so",
                        "or more",
                        "between",
                        "from",
                        "to",
                        "until",
                        "since",
                        "by",
                        "at",
                        "about",
                        "up to",
                        "no",
                        "none of",
                        "all",
                        "both",
                        "2025-03-11",
                        "31/02/2025",
                        "11.03.2025",
                        "2025-99-99T99:99",
                        "2025-03-11T14:05:22Z",
                        "31",
                        "Feb",
                        "March",
                        "May",
                        "11th",
                        "2025",
                        "Tuesday",
                        "noon",
                        "local time",
                        "we",
                        "will",
                        "update",
                        "hourly",
                        "down",
                        "resolved",
                        "restored",
                        "'s",
                        "\uFFFC",
                        "\n",
                        "\uD83D\uDE00");
        Arbitrary<String> joints = Arbitraries.of("", " ", " ", " ");
        return pieces.list()
                .ofMaxSize(25)
                .flatMap(
                        words ->
                                joints.list()
                                        .ofSize(words.size())
                                        .map(between -> joined(words, between)));
    }

    private static String joined(List<String> words, List<String> between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(between.get(i));
        }
        return text.toString();
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of("", "Start", "Duration", "Customers affected", "Next update", "ETA");
    }
}
