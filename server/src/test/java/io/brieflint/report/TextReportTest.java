package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Stage;
import io.brieflint.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final String EXPLAIN =
            "\nWhy, and how to turn a rule off: brieflint explain RULE\n";

    @Test
    void theVerdictComesFirstAndTheMostHarmfulFindingBeforeTheRest() {
        SampleAnalysis brief =
                SampleAnalysis.of("Bob forgot it.\n\nSome customers see errors for a while.\n")
                        .element("effect", ElementStatus.PRESENT, Importance.ESSENTIAL, "errors")
                        .element("scope", ElementStatus.VAGUE, Importance.ESSENTIAL, "Some")
                        .element("next-update", ElementStatus.MISSING, Importance.ESSENTIAL)
                        .element("cause", ElementStatus.MISSING, Importance.SHOULD)
                        .missing(
                                "structure/no-next-update",
                                Severity.WARNING,
                                "next-update",
                                "Readers will ask when they hear more.",
                                fix("Next update: [time] [zone]"))
                        .missing("structure/no-cause", Severity.HINT, "cause", "Why?")
                        .finding(
                                "blame/forgot-to",
                                Severity.ERROR,
                                "Bob forgot",
                                "Readers will stop at the name.")
                        .finding(
                                "impact/vague-count",
                                Severity.WARNING,
                                "Some customers",
                                "Readers will ask how many.",
                                fix("Say how many: [number] of [total] customers"))
                        .related("errors", "What they see")
                        .finding(
                                "timeline/vague-duration",
                                Severity.INFO,
                                "for a while",
                                "Readers will ask how long.");

        assertThat(Rendered.text(brief.build()))
                .isEqualTo(
                        """
                        Do not send yet: 1 / Better if you have a minute: 2 / For the review: 2
                        notice.md, read as customer (front matter) at update (newest entry)
                        1 of 3 essentials; missing: next update; vague: scope

                        Do not send yet

                        notice.md:1:1: Readers will stop at the name. [blame/forgot-to]
                            Bob forgot it.
                            ^^^^^^^^^^
                            -> Why it matters.

                        Better if you have a minute

                        notice.md:3:1: Readers will ask how many. [impact/vague-count]
                            Some customers see errors for a while.
                            ^^^^^^^^^^^^^^
                            see 3:20: What they see
                            -> Say how many: [number] of [total] customers

                        notice.md:1:1: Readers will ask when they hear more. [structure/no-next-update]
                            -> Next update: [time] [zone]

                        For the review

                        notice.md:3:27: Readers will ask how long. [timeline/vague-duration]
                            Some customers see errors for a while.
                                                      ^^^^^^^^^^^
                            -> Why it matters.

                        Not said yet: cause
                        """
                                + EXPLAIN);
    }

    @Test
    void nothingFoundIsSaidKindly() {
        SampleAnalysis brief =
                SampleAnalysis.of("All fine.\n")
                        .element("effect", ElementStatus.PRESENT, Importance.ESSENTIAL, "fine");

        assertThat(Rendered.text(brief.build()))
                .isEqualTo(
                        """
                        Nothing found. Your readers have what they need.
                        notice.md, read as customer (front matter) at update (newest entry)
                        1 of 1 essential
                        """);
    }

    @Test
    void threeOfEachAreEnoughDuringAnOutage() {
        SampleAnalysis brief = fiveFindingsOfTwoRules().at(Stage.INITIAL);

        assertThat(Rendered.text(brief.build()))
                .contains("[jargon/a]", "[jargon/b]")
                .doesNotContain("five")
                .contains("\n... and 2 more (show all: --all)\n");
        assertThat(Rendered.text(brief.build(), TextReport.Amount.ALL))
                .contains("five")
                .doesNotContain("--all");
    }

    @Test
    void aReviewShowsThreeOfEachRule() {
        SampleAnalysis brief =
                SampleAnalysis.of("one two three four five")
                        .at(Stage.REVIEW)
                        .finding("jargon/a", Severity.WARNING, "one", "m")
                        .finding("jargon/a", Severity.WARNING, "two", "m")
                        .finding("jargon/a", Severity.WARNING, "three", "m")
                        .finding("jargon/a", Severity.WARNING, "four", "m")
                        .finding("jargon/b", Severity.WARNING, "five", "m");

        assertThat(Rendered.text(brief.build()))
                .contains("notice.md:1:20: m [jargon/b]")
                .contains("\n... and 1 more of jargon/a (show all: --all)\n");
    }

    @Test
    void aMissingElementIsListedWithItsStepWhenAllIsAskedFor() {
        SampleAnalysis brief =
                SampleAnalysis.of("x")
                        .missing(
                                "structure/no-cause", Severity.HINT, "cause", "Why did it happen?");

        assertThat(Rendered.text(brief.build())).contains("Not said yet: cause");
        assertThat(Rendered.text(brief.build(), TextReport.Amount.ALL))
                .contains("notice.md:1:1: Why did it happen? [structure/no-cause]");
    }

    @Test
    void quietFindingsAreCountedAndIdleRequestsShown() {
        SampleAnalysis brief =
                SampleAnalysis.of("Bob\nforgot <!-- quiet -->")
                        .quiet("blame/forgot-to", "Bob", "agreed with Bob")
                        .unused("jargon/a", "<!-- quiet -->");

        assertThat(Rendered.text(brief.build()))
                .endsWith(
                        """

                        Kept quiet on request: 1

                        notice.md:2:8: This request keeps nothing quiet, and can go: jargon/a
                        """);
    }

    @Test
    void severalBriefsEndWithASum() throws IOException {
        StringWriter out = new StringWriter();
        TextReport report = new TextReport(out, Palette.PLAIN, TextReport.Amount.FEW);
        var calm = SampleAnalysis.of("fine").build();
        var loud = SampleAnalysis.of("one").finding("jargon/a", Severity.ERROR, "one", "m").build();
        report.add(new CheckedDocument("a.md", calm));
        report.add(new CheckedDocument("b.md", loud));
        report.finish(
                List.of(Trouble.about("c.md", "missing", "not there")),
                Summary.NONE.plus(calm).plus(loud).withSkipped(4));

        assertThat(out.toString())
                .endsWith(
                        """

                        In all: Do not send yet: 1
                        2 briefs checked, 4 other files skipped.
                        1 problem kept Brieflint from checking everything.
                        Why, and how to turn a rule off: brieflint explain RULE
                        """);
    }

    @Test
    void coloursNeverChangeTheWords() throws IOException {
        var analysis = fiveFindingsOfTwoRules().build();
        StringWriter out = new StringWriter();
        TextReport report = new TextReport(out, Palette.ANSI, TextReport.Amount.FEW);
        report.add(new CheckedDocument("notice.md", analysis));
        report.finish(List.of(), Summary.NONE.plus(analysis));

        assertThat(out.toString()).contains("\u001B[1;33m");
        assertThat(out.toString().replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(Rendered.text(analysis));
    }

    @Test
    void aBriefCannotSteerTheTerminal() {
        var analysis =
                SampleAnalysis.of("red \u001B[31m \u202Eword\r\n")
                        .finding("jargon/a", Severity.ERROR, "word", "About \u001B]0;x\u0007")
                        .build();

        assertThat(Rendered.text(analysis)).doesNotContain("\u001B", "\u202E", "\u0007", "\r");
    }

    private static SampleAnalysis fiveFindingsOfTwoRules() {
        return SampleAnalysis.of("one\ntwo\nthree\nfour\nfive")
                .finding("jargon/a", Severity.WARNING, "one", "m")
                .finding("jargon/b", Severity.WARNING, "two", "m")
                .finding("jargon/a", Severity.WARNING, "three", "m")
                .finding("jargon/b", Severity.WARNING, "four", "m")
                .finding("jargon/a", Severity.WARNING, "five", "m");
    }

    private static Fix fix(String title) {
        return new Fix(
                title, Applicability.TEMPLATE, true, List.of(new TextEdit(new Span(0, 0), title)));
    }
}
