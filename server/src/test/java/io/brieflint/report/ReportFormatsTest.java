package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.brieflint.analysis.Analysis;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Importance;
import io.brieflint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReportFormatsTest {
    private static final String TEXT =
            """
            # Outage & <more>

            Zürich 😀 some users saw errors for a while.
            <!-- brieflint-ignore tone -->
            Sorry | it\u0007 is fixed.
            """;

    private static final Analysis ANALYSIS =
            SampleAnalysis.of(TEXT)
                    .element("scope", ElementStatus.MISSING, Importance.ESSENTIAL)
                    .finding(
                            "impact/vague-count",
                            Severity.ERROR,
                            "some users",
                            "How many,\nout of <all> & 100%?",
                            fix("Say “40 users”", Applicability.SAFE, "some users", "40 users"),
                            fix("[n] users", Applicability.TEMPLATE, "some users", "[n] users"))
                    .related("errors", "What they saw: 100%")
                    .finding("tone/sorry", Severity.WARNING, "Sorry", "Say it once.")
                    .finding("timeline/vague", Severity.INFO, "for a while", "How long?")
                    .missing("structure/scope", Severity.HINT, "scope", "Who?")
                    .quiet("tone/fixed", "fixed", "agreed with legal")
                    .unused("tone", "<!-- brieflint-ignore tone -->")
                    .build();

    private static final Trouble TROUBLE =
            Trouble.about("gone, or: 100%.md", "missing", "There is no such file or folder.");

    @Test
    void sarifHoldsToItsSchemaAndCarriesAllThatServicesShow() {
        JsonNode run = Schemas.sarif(rendered(ReportFormat.SARIF)).at("/runs/0");

        assertThat(run.at("/columnKind").textValue()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/originalUriBaseIds/%SRCROOT%").has("uri")).isFalse();
        JsonNode first = run.at("/results/0");
        assertThat(first.at("/ruleId").textValue()).isEqualTo("impact/vague-count");
        assertThat(first.at("/level").textValue()).isEqualTo("error");
        assertThat(first.at("/message/text").textValue())
                .isEqualTo("How many, out of <all> & 100%?");
        JsonNode place = first.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").textValue()).isEqualTo("docs/a%20notice.md");
        assertThat(place.at("/region").toString())
                .isEqualTo("{\"startLine\":3,\"startColumn\":11,\"endLine\":3,\"endColumn\":21}");
        assertThat(first.at("/fixes")).hasSize(1);
        assertThat(first.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text"))
                .hasToString("\"40 users\"");
        assertThat(first.at("/partialFingerprints").fieldNames())
                .toIterable()
                .containsExactly("brieflint/v1", "primaryLocationLineHash");
        assertThat(run.at("/results/2/level").textValue()).isEqualTo("note");
        assertThat(run.at("/results/3/level").textValue()).isEqualTo("note");
        assertThat(run.at("/results/4/suppressions/0").toString())
                .isEqualTo(
                        "{\"kind\":\"external\",\"status\":\"accepted\","
                                + "\"justification\":\"agreed with legal\"}");
    }

    @Test
    void sarifSaysWhatCouldNotBeChecked() {
        JsonNode invocation =
                Schemas.sarif(rendered(ReportFormat.SARIF)).at("/runs/0/invocations/0");

        assertThat(invocation.at("/executionSuccessful").booleanValue()).isFalse();
        JsonNode notes = invocation.at("/toolExecutionNotifications");
        assertThat(notes.at("/0/descriptor/id").textValue()).isEqualTo("unused-suppression");
        assertThat(notes.at("/0/level").textValue()).isEqualTo("note");
        assertThat(notes.at("/1/descriptor/id").textValue()).isEqualTo("missing");
        assertThat(notes.at("/1/message/text").textValue()).isEqualTo(TROUBLE.message());
        assertThat(
                        Schemas.sarif(Rendered.as(ReportFormat.SARIF, ANALYSIS))
                                .at("/runs/0/invocations/0/executionSuccessful")
                                .booleanValue())
                .isTrue();
    }

    @Test
    void gitHubGetsOneCommandALineWithEverySeparatorEscaped() {
        assertThat(rendered(ReportFormat.GITHUB))
                .isEqualTo(
                        """
                        ::error file=docs/a notice.md,line=3,endLine=3,col=11,endColumn=20,title=impact/vague-count::How many, out of <all> & 100%25?
                        ::warning file=docs/a notice.md,line=5,endLine=5,col=1,endColumn=5,title=tone/sorry::Say it once.
                        ::notice file=docs/a notice.md,line=3,endLine=3,col=33,endColumn=43,title=timeline/vague::How long?
                        ::notice file=docs/a notice.md,line=1,endLine=1,col=1,endColumn=17,title=structure/scope::Who?
                        ::notice file=docs/a notice.md,line=4,endLine=4,col=1,endColumn=30,title=unused request::This request keeps nothing quiet, and can go: tone
                        ::error file=gone%2C or%3A 100%25.md,line=1,endLine=1,col=1,endColumn=1,title=not checked::There is no such file or folder.
                        """);
    }

    @Test
    void gitLabGetsTheFieldsItAsksFor() {
        JsonNode issues = Schemas.json(rendered(ReportFormat.GITLAB));

        assertThat(issues).hasSize(5);
        for (JsonNode issue : issues) {
            assertThat(issue.at("/description").textValue()).isNotBlank();
            assertThat(issue.at("/check_name").textValue()).isNotBlank();
            assertThat(issue.at("/fingerprint").textValue()).matches("[0-9a-f]{16}");
            assertThat(issue.at("/severity").textValue())
                    .isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").textValue()).isNotBlank();
            assertThat(issue.at("/location/lines/begin").intValue()).isPositive();
        }
        assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }

    @Test
    void junitHoldsToTheSchemaOfJenkinsAndFailsWhereTheCommandDoes() {
        Element suites = Schemas.junit(rendered(ReportFormat.JUNIT)).getDocumentElement();

        assertThat(suites.getAttribute("tests")).isEqualTo("6");
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
        assertThat(suites.getAttribute("errors")).isEqualTo("1");
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(suites.getElementsByTagName("system-out").getLength()).isEqualTo(2);
        assertThat(suites.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    }

    @Test
    void checkstyleIsXmlWithItsKnownAttributes() {
        Element root = Schemas.xml(rendered(ReportFormat.CHECKSTYLE)).getDocumentElement();

        assertThat(root.getTagName()).isEqualTo("checkstyle");
        Element error = (Element) root.getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("line")).isEqualTo("3");
        assertThat(error.getAttribute("severity")).isEqualTo("error");
        assertThat(error.getAttribute("source")).isEqualTo("brieflint.impact.vague-count");
        assertThat(error.getAttribute("message")).isEqualTo("How many, out of <all> & 100%?");
    }

    @Test
    void reviewdogCountsBytes() {
        JsonNode first = Schemas.rdjson(rendered(ReportFormat.RDJSON)).at("/diagnostics/0");

        // "Zürich 😀 " has 10 UTF-16 code units and 13 bytes of UTF-8.
        assertThat(first.at("/location/range/start/column").intValue()).isEqualTo(14);
        assertThat(first.at("/suggestions/0/text").textValue()).isEqualTo("40 users");
        assertThat(first.at("/suggestions")).hasSize(1);
    }

    @Test
    void theMarkdownSummaryIsShortAndKeepsItsTables() {
        assertThat(rendered(ReportFormat.MARKDOWN))
                .startsWith(
                        """
                        ## Brieflint

                        1 brief checked. Do not send yet: 1 / Better if you have a minute: 1 / For the review: 2

                        **Not everything could be checked:**

                        - gone, or: 100%.md:1:1: There is no such file or folder.

                        ### `docs/a notice.md`
                        """)
                .contains(
                        "| 3 | error | How many, out of \\<all\\> &amp; 100%? | [impact/vague-count](");
    }

    @Test
    void thePageNeedsNothingElseAndEscapesWhatItQuotes() {
        String page = rendered(ReportFormat.HTML);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("Zürich 😀 <mark>some users</mark> saw errors")
                .contains("How many, out of &lt;all&gt; &amp; 100%?")
                .contains("prefers-color-scheme: dark", "@media print", "width=device-width")
                .doesNotContain("<script", "src=", "@import", "<more>");
    }

    @Test
    void sameInputSameBytes() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(rendered(format)).as(format.id()).isEqualTo(rendered(format));
        }
    }

    @Test
    void aByteOrderMarkTakesNoColumn() {
        Analysis marked =
                SampleAnalysis.of("\uFEFFSorry.")
                        .finding("tone/sorry", Severity.HINT, "Sorry", "m")
                        .build();

        assertThat(Rendered.as(ReportFormat.GITHUB, marked)).contains("line=1,endLine=1,col=1,");
        assertThat(Rendered.as(ReportFormat.RDJSON, marked)).contains("\"column\": 1\n");
    }

    private static String rendered(ReportFormat format) {
        return Rendered.as(format, ANALYSIS, TROUBLE);
    }

    private static Fix fix(String title, Applicability who, String words, String newText) {
        int start = TEXT.indexOf(words);
        Span span = Span.ofLength(start, words.length());
        return new Fix(title, who, true, List.of(new TextEdit(span, newText)));
    }
}
