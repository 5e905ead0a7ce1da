package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.brieflint.analysis.Analysis;
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
import io.brieflint.text.LineColumn;
import io.brieflint.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "check-v1.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theWholeContractInOneDocument() throws IOException {
        Analysis analysis =
                SampleAnalysis.of("One\nSome users <!-- x -->\n")
                        .element("impact-people", ElementStatus.VAGUE, Importance.ESSENTIAL, "Some")
                        .element("cause", ElementStatus.MISSING, Importance.SHOULD)
                        .finding(
                                "impact/vague-count",
                                Severity.WARNING,
                                "Some users",
                                "How many?",
                                new Fix(
                                        "Say how many",
                                        Applicability.TEMPLATE,
                                        true,
                                        List.of(new TextEdit(new Span(4, 8), "[number]"))))
                        .related("One", "See there")
                        .missing("structure/no-cause", Severity.HINT, "cause", "Why?")
                        .unused("blame", "<!-- x -->")
                        .build();

        assertThat(Rendered.json(analysis))
                .isEqualTo(
                        """
                        {
                          "version": 1,
                          "tool": {
                            "name": "brieflint",
                            "version": "1.2.3"
                          },
                          "documents": [
                            {
                              "path": "notice.md",
                              "profile": {
                                "audience": {
                                  "value": "customer",
                                  "from": "front matter"
                                },
                                "stage": {
                                  "value": "update",
                                  "from": "newest entry"
                                }
                              },
                              "elements": [
                                {
                                  "id": "impact-people",
                                  "status": "vague",
                                  "importance": "essential",
                                  "required": true,
                                  "evidence": [
                                    {
                                      "offset": 4,
                                      "length": 4,
                                      "text": "Some"
                                    }
                                  ]
                                },
                                {
                                  "id": "cause",
                                  "status": "missing",
                                  "importance": "should",
                                  "required": false,
                                  "evidence": []
                                }
                              ],
                              "facts": [],
                              "findings": [
                                {
                                  "rule": "impact/vague-count",
                                  "family": "impact",
                                  "severity": "warning",
                                  "message": "How many?",
                                  "help": "Why it matters.",
                                  "fingerprint": "FINGERPRINT0",
                                  "element": null,
                                  "offset": 4,
                                  "length": 10,
                                  "text": "Some users",
                                  "range": {
                                    "start": {
                                      "line": 2,
                                      "column": 1
                                    },
                                    "end": {
                                      "line": 2,
                                      "column": 11
                                    }
                                  },
                                  "related": [
                                    {
                                      "path": "notice.md",
                                      "offset": 0,
                                      "length": 3,
                                      "message": "See there"
                                    }
                                  ],
                                  "fixes": [
                                    {
                                      "title": "Say how many",
                                      "applicability": "template",
                                      "preferred": true,
                                      "edits": [
                                        {
                                          "offset": 4,
                                          "length": 4,
                                          "newText": "[number]"
                                        }
                                      ]
                                    }
                                  ]
                                },
                                {
                                  "rule": "structure/no-cause",
                                  "family": "structure",
                                  "severity": "hint",
                                  "message": "Why?",
                                  "help": "Why it matters.",
                                  "fingerprint": "FINGERPRINT1",
                                  "element": "cause",
                                  "offset": 0,
                                  "length": 3,
                                  "text": "One",
                                  "range": {
                                    "start": {
                                      "line": 1,
                                      "column": 1
                                    },
                                    "end": {
                                      "line": 1,
                                      "column": 4
                                    }
                                  },
                                  "related": [],
                                  "fixes": []
                                }
                              ],
                              "suppressed": [],
                              "unusedSuppressions": [
                                {
                                  "rule": "blame",
                                  "reason": "",
                                  "offset": 15,
                                  "length": 10,
                                  "range": {
                                    "start": {
                                      "line": 2,
                                      "column": 12
                                    },
                                    "end": {
                                      "line": 2,
                                      "column": 22
                                    }
                                  }
                                }
                              ]
                            }
                          ],
                          "failures": [],
                          "summary": {
                            "documents": 1,
                            "skipped": 0,
                            "error": 0,
                            "warning": 1,
                            "info": 0,
                            "hint": 1
                          }
                        }
                        """
                                .replace("FINGERPRINT0", fingerprint(analysis, 0))
                                .replace("FINGERPRINT1", fingerprint(analysis, 1)));
    }

    @Test
    void everyKindOfFactHasItsOwnValue() throws IOException {
        assertThat(value(FactKind.COUNT, count(4100, 4100, OptionalDouble.of(52_000))))
                .isEqualTo(
                        json("{'min':4100,'max':4100,'bound':'about','unit':'user','of':52000}"));
        assertThat(
                        value(
                                FactKind.COUNT,
                                count(2.5, Double.POSITIVE_INFINITY, OptionalDouble.empty())))
                .isEqualTo(json("{'min':2.5,'max':null,'bound':'about','unit':'user','of':null}"));
        assertThat(value(FactKind.PERCENT, new FactValue.Percent(0.5, 3, Bound.AT_MOST)))
                .isEqualTo(json("{'min':0.5,'max':3,'bound':'atMost'}"));
        assertThat(value(FactKind.MONEY, new FactValue.Money(4, 4, Bound.EXACT, "USD", "hour")))
                .isEqualTo(json("{'min':4,'max':4,'bound':'exact','currency':'USD','per':'hour'}"));
        assertThat(
                        value(
                                FactKind.DURATION,
                                new FactValue.Span(
                                        Duration.ofMinutes(40),
                                        Duration.ofHours(51),
                                        Bound.AT_LEAST)))
                .isEqualTo(json("{'min':'PT40M','max':'PT51H','bound':'atLeast'}"));
        assertThat(value(FactKind.CADENCE, new FactValue.Cadence(Optional.empty())))
                .isEqualTo(json("{'interval':null}"));
        assertThat(
                        value(
                                FactKind.CADENCE,
                                new FactValue.Cadence(Optional.of(Duration.ofMinutes(30)))))
                .isEqualTo(json("{'interval':'PT30M'}"));
        assertThat(value(FactKind.CAUSE, new FactValue.Words("a full disk")))
                .isEqualTo(json("{'text':'a full disk'}"));
    }

    @Test
    void timesSayWhatIsKnownAndWhatIsNot() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(
                        value(
                                FactKind.TIME,
                                new FactValue.Time(
                                        LocalTime.of(9, 5),
                                        "CET",
                                        OptionalInt.of(60),
                                        Optional.of(day),
                                        FactValue.DateFrom.ENTRY)))
                .isEqualTo(
                        json(
                                "{'local':'09:05','zone':'CET','offset':'+01:00',"
                                        + "'date':'2026-03-01','dateFrom':'entry'}"));
        assertThat(
                        value(
                                FactKind.TIME,
                                new FactValue.Time(
                                        LocalTime.of(23, 59, 30),
                                        "",
                                        OptionalInt.empty(),
                                        Optional.empty(),
                                        FactValue.DateFrom.NONE)))
                .isEqualTo(
                        json(
                                "{'local':'23:59:30','zone':'','offset':null,"
                                        + "'date':null,'dateFrom':null}"));
        assertThat(
                        value(
                                        FactKind.TIME,
                                        new FactValue.Time(
                                                LocalTime.NOON,
                                                "NST",
                                                OptionalInt.of(-210),
                                                Optional.empty(),
                                                FactValue.DateFrom.NONE))
                                .get("offset")
                                .textValue())
                .isEqualTo("-03:30");
        assertThat(value(FactKind.DATE, new FactValue.Date(Optional.of(day), Optional.empty())))
                .isEqualTo(json("{'date':'2026-03-01'}"));
        assertThat(value(FactKind.DATE, new FactValue.Date(Optional.empty(), Optional.empty())))
                .isEqualTo(json("{'date':null}"));
    }

    @Test
    void placesAreThoseOfTheEditor() throws IOException {
        Analysis analysis =
                SampleAnalysis.of("one\r\n😀 slow for a while\r\n")
                        .finding("timeline/vague-duration", Severity.HINT, "for a while", "m")
                        .build();
        JsonNode finding = parse(Rendered.json(analysis)).at("/documents/0/findings/0");

        Span span = analysis.findings().get(0).span();
        LineColumn editor = analysis.brief().source().lineColumn(span.start());
        assertThat(editor).isEqualTo(new LineColumn(1, 8));
        assertThat(finding.at("/range/start")).isEqualTo(json("{'line':2,'column':9}"));
        assertThat(finding.at("/range/end")).isEqualTo(json("{'line':2,'column':20}"));
        assertThat(finding.get("offset").intValue()).isEqualTo(13);
        assertThat(finding.get("length").intValue()).isEqualTo(11);
        assertThat(Rendered.text(analysis))
                .contains("notice.md:2:9:")
                .contains("    😀 slow for a while\n            ^^^^^^^^^^^\n");
    }

    @Test
    void nothingCheckedIsStillWellFormed() throws IOException {
        StringWriter out = new StringWriter();
        JsonReport report = new JsonReport(out, "1.2.3");
        report.finish(
                List.of(new Trouble("a.md", 3, 7, "unreadable", "no permission")),
                Summary.NONE.withSkipped(2));

        JsonNode json = parse(out.toString());
        assertThat(json.get("documents")).isEmpty();
        assertThat(json.get("failures"))
                .isEqualTo(
                        json(
                                "[{'path':'a.md','line':3,'column':7,'code':'unreadable',"
                                        + "'message':'no permission'}]"));
        assertThat(json.at("/summary/skipped").intValue()).isEqualTo(2);
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() throws IOException {
        Analysis analysis =
                SampleAnalysis.of("a \uD83D b")
                        .finding("tone/x", Severity.HINT, "\uD83D", "m")
                        .build();

        assertThat(parse(Rendered.json(analysis)).at("/documents/0/findings/0/text").textValue())
                .isEqualTo("\uFFFD");
    }

    private static FactValue.Count count(double min, double max, OptionalDouble of) {
        return new FactValue.Count(min, max, Bound.ABOUT, "user", of);
    }

    private static JsonNode value(FactKind kind, FactValue value) throws IOException {
        Analysis analysis =
                SampleAnalysis.of("words").fact(kind, FactRole.NEXT_UPDATE, "words", value).build();
        JsonNode fact = parse(Rendered.json(analysis)).at("/documents/0/facts/0");
        assertThat(fact.get("kind").textValue()).isEqualTo(kind.id());
        assertThat(fact.get("role").textValue()).isEqualTo("next-update");
        assertThat(fact.get("precision").textValue()).isEqualTo("exact");
        return fact.get("value");
    }

    private static JsonNode json(String singleQuoted) throws IOException {
        return MAPPER.readTree(singleQuoted.replace('\'', '"'));
    }

    /** Also holds the output to its published schema. */
    private static JsonNode parse(String output) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMA));
        JsonNode json = MAPPER.readTree(output);
        assertThat(schema.validate(json)).as(output).isEmpty();
        return json;
    }

    private static String fingerprint(Analysis analysis, int finding) {
        return Fingerprints.of(analysis).of(analysis.findings().get(finding));
    }
}
