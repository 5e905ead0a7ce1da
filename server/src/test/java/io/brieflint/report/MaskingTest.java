package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.element.ElementStatus;
import io.brieflint.fact.Bound;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Importance;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final String TEXT =
            "Log in with hunter2-71 today, or call 5550199.\nAgain hunter2-71: planned by Ann.\n";

    @Test
    void noOutputShowsASecretInAnyOfItsTexts() {
        var analysis =
                SampleAnalysis.of(TEXT)
                        .secret(
                                "disclosure/password",
                                "hunter2-71",
                                "Take \"Hunter2-71\" out.",
                                fix("Write [removed] for hunter2-71", "[removed]"),
                                fix("Keep it", "hunter2-71"))
                        .related("Again hunter2-71", "And hunter2-71 here")
                        .secret("disclosure/phone", "5550199", "A number: 5550199")
                        .finding("jargon/login", Severity.WARNING, "Log in", "Say hunter2-71?")
                        .quietSecret("disclosure/name", "Ann", "Ann agreed to Ann")
                        .element(
                                "contact",
                                ElementStatus.PRESENT,
                                Importance.ESSENTIAL,
                                "call 5550199")
                        .fact(
                                FactKind.OWNER,
                                FactRole.OTHER,
                                "with hunter2-71",
                                new FactValue.Words("with hunter2-71"))
                        .fact(
                                FactKind.COUNT,
                                FactRole.OTHER,
                                "5550199",
                                new FactValue.Count(
                                        5550199, 5550199, Bound.EXACT, "", OptionalDouble.empty()))
                        .fact(
                                FactKind.OWNER,
                                FactRole.OTHER,
                                "planned",
                                new FactValue.Words("planned for hunter2-71"))
                        .build();

        List<String> outputs = new ArrayList<>();
        outputs.add(Rendered.text(analysis));
        outputs.add(Rendered.text(analysis, TextReport.Amount.ALL));
        for (ReportFormat format : ReportFormat.values()) {
            outputs.add(Rendered.as(format, analysis));
        }
        for (String output : outputs) {
            assertThat(output.replace("\\", ""))
                    .doesNotContainIgnoringCase("hunter2")
                    .doesNotContain("5550199")
                    .doesNotContain("Ann")
                    .contains("**********");
        }
    }

    @Test
    void maskedTextKeepsItsLengthAndItsLines() {
        var analysis =
                SampleAnalysis.of("a KEY-1\nKEY-2 b\n")
                        .secret("disclosure/key", "KEY-1\nKEY-2", "m")
                        .build();
        Masking masking = Masking.of(analysis);

        assertThat(masking.source(new Span(0, 16))).isEqualTo("a *****\n***** b\n");
        assertThat(masking.source(new Span(4, 10))).isEqualTo("***\n**");
        assertThat(masking.text("KEY-1 KEY-2 in one line")).isEqualTo("*********** in one line");
    }

    @Test
    void aSecretThatIsPartOfAnotherWordLeavesThatWordAlone() {
        var analysis =
                SampleAnalysis.of("Ann planned it\n").secret("disclosure/name", "Ann", "m").build();

        assertThat(Masking.of(analysis).source(new Span(0, 14))).isEqualTo("*** planned it");
    }

    @Test
    void manySecretsTakeNoLongerThanFew() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("user").append(i).append("@example.org ");
        }
        SampleAnalysis brief = SampleAnalysis.of(text.toString());
        for (int i = 0; i < 3_000; i++) {
            brief.secret("disclosure/email", "user" + i + "@", "About user" + i + "@");
        }

        assertThat(Rendered.json(brief.build())).doesNotContain("user7@");
    }

    private static Fix fix(String title, String newText) {
        return new Fix(
                title,
                Applicability.SUGGESTED,
                true,
                List.of(new TextEdit(new Span(12, 22), newText)));
    }
}
