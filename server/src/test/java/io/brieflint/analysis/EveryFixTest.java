package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds of every fix, for every reader: its finding is gone, nothing as loud comes instead, it
 * stays inside the text and can be undone. The texts are this project's own; {@code
 * -Dbrieflint.corpus=FOLDER} adds others.
 */
class EveryFixTest {
    private static final int SHOWN = 40;

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aFixSettlesItsFindingAndCausesNone(Audience audience) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String sentence : sentences()) {
            check(sentence, audience, Stage.UPDATE, false, broken);
        }
        for (String brief : briefs()) {
            check(brief, audience, Stage.REVIEW, true, broken);
        }
        assertThat(broken.stream().limit(SHOWN))
                .as("%d fixes, the first of them", broken.size())
                .isEmpty();
    }

    private static void check(
            String text, Audience audience, Stage stage, boolean whole, List<String> broken) {
        Analysis before = analyze(text, audience, stage);
        for (Finding finding : before.findings()) {
            boolean missing =
                    finding.element().isPresent() && finding.rule().name().endsWith("-missing");
            if (missing && !whole) {
                continue;
            }
            for (Fix fix : before.fixes(finding)) {
                String wrong = wrong(text, before, finding, fix, audience, stage);
                if (!wrong.isEmpty()) {
                    broken.add(finding.rule() + ": " + wrong + "\n    " + excerpt(text, fix));
                }
            }
        }
    }

    private static String wrong(
            String text,
            Analysis before,
            Finding finding,
            Fix fix,
            Audience audience,
            Stage stage) {
        int at = 0;
        for (TextEdit edit : fix.edits()) {
            if (edit.span().start() < at || edit.span().end() > text.length()) {
                return "edits outside the text or over each other";
            }
            at = edit.span().end();
        }
        String fixed = Fixes.apply(text, fix);
        if (!Fixes.apply(fixed, undo(text, fix)).equals(text)) {
            return "cannot be undone";
        }
        Analysis after = analyze(fixed, audience, stage);
        Span place = place(fix);
        for (Finding left : after.findings()) {
            if (left.rule().equals(finding.rule())
                    && left.span().overlaps(place)
                    && left.element().equals(finding.element())) {
                return "its finding is still there";
            }
        }
        Map<String, Integer> loud = loud(before);
        for (Map.Entry<String, Integer> entry : loud(after).entrySet()) {
            boolean gap =
                    fix.applicability() == Applicability.TEMPLATE
                            && entry.getKey().startsWith("placeholder/");
            if (!gap && entry.getValue() > loud.getOrDefault(entry.getKey(), 0)) {
                return "causes " + entry.getKey();
            }
        }
        return "";
    }

    private static List<TextEdit> undo(String text, Fix fix) {
        List<TextEdit> undo = new ArrayList<>();
        int moved = 0;
        for (TextEdit edit : fix.edits()) {
            int start = edit.span().start() + moved;
            String old = text.substring(edit.span().start(), edit.span().end());
            undo.add(new TextEdit(new Span(start, start + edit.newText().length()), old));
            moved += edit.newText().length() - edit.span().length();
        }
        return undo;
    }

    /** Where the words of the fix stand afterwards. */
    private static Span place(Fix fix) {
        int moved = 0;
        int end = 0;
        for (TextEdit edit : fix.edits()) {
            end = edit.span().start() + moved + edit.newText().length();
            moved += edit.newText().length() - edit.span().length();
        }
        return new Span(fix.edits().get(0).span().start(), end);
    }

    /** How many errors and warnings, by rule. */
    private static Map<String, Integer> loud(Analysis analysis) {
        Map<String, Integer> loud = new HashMap<>();
        for (Finding finding : analysis.findings()) {
            if (finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING) {
                loud.merge(finding.rule().toString(), 1 + finding.related().size(), Integer::sum);
            }
        }
        return loud;
    }

    private static String excerpt(String text, Fix fix) {
        int start = Math.max(0, fix.edits().get(0).span().start() - 60);
        int end =
                Math.min(text.length(), fix.edits().get(fix.edits().size() - 1).span().end() + 40);
        return text.substring(start, end).replace("\n", "⏎")
                + "\n    "
                + fix.edits().stream().map(TextEdit::newText).toList();
    }

    private static Analysis analyze(String text, Audience audience, Stage stage) {
        return Shipped.ANALYZER.analyze(
                SourceText.of("text.md", text),
                Format.MARKDOWN,
                Request.at(Shipped.NOW).forAudience(audience, "test").atStage(stage, "test"));
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String folder : List.of("sentences", "rewrites")) {
            for (Path file : files(Shipped.corpus().resolve(folder))) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("- ")) {
                        sentences.add(Marked.of(line.substring(2)).text().replace("⏎", "\n"));
                    }
                }
            }
        }
        Shipped.knowledge().catalogue().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(Example::text)
                .forEach(sentences::add);
        return sentences;
    }

    private static List<String> briefs() throws IOException {
        List<Path> files = new ArrayList<>(files(Shipped.corpus().resolve("briefs")));
        String more = System.getProperty("brieflint.corpus");
        if (more != null) {
            files.addAll(files(Path.of(more)));
        }
        List<String> briefs = new ArrayList<>();
        for (Path file : files) {
            briefs.add(Files.readString(file));
        }
        return briefs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
        }
    }
}
