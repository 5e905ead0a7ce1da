package io.brieflint.cli;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.project.Engine;
import io.brieflint.project.Settings;
import io.brieflint.report.SampleAnalysis;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a word per severity, so that tests of the command line need no rules. A text that says
 * "incident" is a brief; one that says "boom" breaks the engine. "teh" has a safe fix, "maybe" a
 * suggested one; a request keeps nothing quiet.
 */
final class WordEngine implements Engine {
    private static final Pattern REQUEST = Pattern.compile("<!-- brieflint-ignore.*? -->");

    private final List<Problem> problems;

    WordEngine(Problem... problems) {
        this.problems = List.of(problems);
    }

    @Override
    public Knowledge knowledge() {
        return new Knowledge(
                new Catalogue(List.of(), Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                Map.of());
    }

    @Override
    public Settings settings(Path file, Optional<Path> configuration) {
        return new Words(problems);
    }

    private record Words(List<Problem> problems) implements Settings {
        @Override
        public Optional<String> whyNoBrief(String path, String text) {
            return text.contains("incident")
                    ? Optional.empty()
                    : Optional.of("its text tells of no incident");
        }

        @Override
        public Request request(String path, Instant now) {
            return Request.at(now);
        }

        @Override
        public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
            String text = source.text();
            if (text.contains("boom")) {
                throw new IllegalStateException("quotes the text: boom");
            }
            SampleAnalysis analysis = SampleAnalysis.of(text);
            for (Severity severity : Severity.values()) {
                if (text.contains(severity.id() + "!")) {
                    analysis.finding(
                            "tone/" + severity.id(), severity, severity.id() + "!", "Readers ask.");
                }
            }
            if (text.contains("teh")) {
                analysis.finding(
                        "tone/teh", Severity.WARNING, "teh", "A slip.", fix(text, "teh", "the"));
            }
            if (text.contains("maybe")) {
                analysis.finding(
                        "tone/maybe",
                        Severity.HINT,
                        "maybe",
                        "Sure?",
                        new Fix(
                                "Say",
                                Applicability.SUGGESTED,
                                true,
                                edits(text, "maybe", "surely")));
            }
            Matcher idle = REQUEST.matcher(text);
            if (idle.find()) {
                analysis.unused("tone", idle.group());
            }
            if (text.contains("hunter2")) {
                analysis.secret("disclosure/password", "hunter2", "Take hunter2 out.");
            }
            return analysis.build();
        }

        private static Fix fix(String text, String words, String newText) {
            return new Fix("Say", Applicability.SAFE, true, edits(text, words, newText));
        }

        private static List<TextEdit> edits(String text, String words, String newText) {
            Span span = Span.ofLength(text.indexOf(words), words.length());
            return List.of(new TextEdit(span, newText));
        }
    }
}
