package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.rule.Period;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Regime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeReaderTest {
    static final KnowledgeFile TABLE =
            new KnowledgeFile(
                    "lexicon/regimes.yaml",
                    """
                    gdpr:
                      name: GDPR
                      clock: awareness
                      as-of: 2025-11-30
                      source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
                      duties:
                        - {what: the notice, within: 72 hours}
                    nis2:
                      name: NIS2
                      clock: awareness
                      as-of: 2025-11-30
                      source: https://eur-lex.europa.eu/eli/dir/2022/2555/oj
                      note: as national law has it
                      duties:
                        - {what: the early warning, within: 24 hours}
                        - {what: the final report, within: 1 month, after: previous}
                    """);

    @Test
    void aTableIsRead() {
        Loaded loaded = KnowledgeReader.read(List.of(TABLE));
        assertThat(loaded.problems()).isEmpty();
        Regime nis2 = loaded.knowledge().regimes().get(1);
        assertThat(nis2.clock()).isEqualTo(Regime.Clock.AWARENESS);
        assertThat(nis2.asOf()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(nis2.duties())
                .containsExactly(
                        new Regime.Duty(
                                "the early warning", new Period(24, Period.Unit.HOUR), false),
                        new Regime.Duty(
                                "the final report", new Period(1, Period.Unit.MONTH), true));
        assertThat(loaded.knowledge().regimesInForce())
                .as("none unless a project says so")
                .isEmpty();
    }

    @Test
    void whatIsCompiledIsWhatWasRead() throws IOException {
        var knowledge = KnowledgeReader.read(List.of(TABLE)).knowledge();
        byte[] bytes = KnowledgeWriter.write(knowledge);
        assertThat(CompiledKnowledge.read(new ByteArrayInputStream(bytes)).regimes())
                .isEqualTo(knowledge.regimes());
    }

    @Test
    void mistakesNameTheirPlace() {
        assertProblem(
                "within: 72 hours",
                "within: three days",
                "7:34: \"within\" is a number of hours, days, business days or months; write"
                        + " \"72 hours\"");
        assertProblem(
                "as-of: 2025-11-30",
                "as-of: last year",
                "4:10: \"as-of\" is a day, as in 2026-01-31; write it so");
        assertProblem(
                "within: 72 hours",
                "within: 72 hours, after: previous",
                "7:51: \"after: previous\" counts from the duty before; leave it out otherwise");
    }

    private static void assertProblem(String before, String after, String expected) {
        KnowledgeFile broken =
                new KnowledgeFile(TABLE.path(), TABLE.content().replaceFirst(before, after));
        assertThat(KnowledgeReader.read(List.of(broken)).problems())
                .extracting(Problem::toString)
                .containsExactly(TABLE.path() + ":" + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "72 hours, 2026-03-06T09:00",
        "4 business days, 2026-03-09T09:00",
        "60 days, 2026-05-02T09:00",
        "1 month, 2026-04-03T09:00",
    })
    void periodsCountAsTheLawDoes(String period, LocalDateTime expected) {
        Period read = Period.parse(period).orElseThrow();
        assertThat(read).hasToString(period);
        assertThat(read.after(LocalDateTime.of(2026, 3, 3, 9, 0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"72", "hours", "0 hours", "1 months", "soon enough", "-3 days"})
    void whatIsNoPeriodIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
