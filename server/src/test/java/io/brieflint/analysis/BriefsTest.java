package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.element.ElementState;
import io.brieflint.finding.Finding;
import io.brieflint.profile.Importance;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole briefs in {@code src/test/corpus/briefs}, each with its findings beside it. After a change
 * of rules, {@code mvn test -Dcorpus.update -Dtest=BriefsTest -pl server -am} writes them anew;
 * then read the diff.
 */
class BriefsTest {

    @TestFactory
    Stream<DynamicTest> briefsHaveTheFindingsBesideThem() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.corpus().resolve("briefs"))) {
            return files.filter(BriefsTest::isBrief).sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> compare(file)));
        }
    }

    private static boolean isBrief(Path file) {
        return !file.toString().endsWith(".findings");
    }

    private static void compare(Path file) throws IOException {
        String name = file.getFileName().toString();
        SourceText source = SourceText.of(name, Files.readString(file));
        Analysis analysis =
                Shipped.ANALYZER.analyze(source, Format.of(name), Request.at(Shipped.NOW));
        String found = show(analysis);
        Path expected = file.resolveSibling(name + ".findings");
        if (System.getProperty("corpus.update") != null) {
            Files.writeString(expected, found);
        }
        assertThat(found).as(name).isEqualTo(Files.readString(expected));
    }

    private static String show(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        out.append(analysis.profile().profile().audience().id())
                .append(" (")
                .append(analysis.profile().audienceFrom())
                .append(") at ")
                .append(analysis.profile().profile().stage().id())
                .append(" (")
                .append(analysis.profile().stageFrom())
                .append(")\n");
        out.append(
                analysis.elements().stream()
                        .filter(state -> state.importance() == Importance.ESSENTIAL)
                        .map(BriefsTest::show)
                        .collect(Collectors.joining(", ", "", "\n")));
        for (Finding finding : analysis.findings()) {
            out.append('\n').append(show(analysis, finding));
        }
        return out.toString();
    }

    private static String show(ElementState state) {
        return state.element().id() + " " + state.status().id();
    }

    private static String show(Analysis analysis, Finding finding) {
        SourceText source = analysis.brief().source();
        String words = source.text(finding.span()).replace('\n', ' ').replace('\r', ' ');
        String shown = words.length() > 90 ? words.substring(0, 89) + "…" : words;
        String fix =
                analysis.fixes(finding).stream()
                        .findFirst()
                        .map(first -> "\n  -> " + first.title())
                        .orElse("");
        return source.lineColumn(finding.span().start())
                + " "
                + finding.severity().id()
                + " "
                + finding.rule()
                + ": "
                + shown
                + fix
                + "\n";
    }
}
