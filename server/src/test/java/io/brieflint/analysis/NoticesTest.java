package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * First notices and single updates of 25 to 120 words in {@code src/test/corpus/notices}, separated
 * by lines of {@code ==== name (audience, stage)}. Those in {@code good.md} have no finding above
 * info; each in {@code bad.md} is followed by {@code -- family/rule ...}: the rules that must
 * speak.
 */
class NoticesTest {
    private record Notice(
            String name, Audience audience, Stage stage, String text, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> goodNoticesAreLeftAlone() throws IOException {
        return read("good.md").stream()
                .map(notice -> DynamicTest.dynamicTest(notice.name(), () -> isLeftAlone(notice)));
    }

    @TestFactory
    Stream<DynamicTest> badNoticesHearWhatReadersWillAsk() throws IOException {
        return read("bad.md").stream()
                .map(notice -> DynamicTest.dynamicTest(notice.name(), () -> hears(notice)));
    }

    private static void isLeftAlone(Notice notice) {
        List<String> loud =
                analyze(notice).findings().stream()
                        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                        .map(
                                finding ->
                                        finding.rule()
                                                + " at “"
                                                + notice.text()
                                                        .substring(
                                                                finding.span().start(),
                                                                finding.span().end())
                                                + "”")
                        .toList();
        assertThat(loud).as(notice.name() + "\n" + notice.text()).isEmpty();
    }

    private static void hears(Notice notice) {
        List<String> rules =
                analyze(notice).findings().stream()
                        .map(Finding::rule)
                        .map(Object::toString)
                        .distinct()
                        .toList();
        assertThat(rules).as(notice.name() + "\n" + notice.text()).containsAll(notice.expected());
    }

    private static Analysis analyze(Notice notice) {
        Request request =
                Request.at(Shipped.NOW)
                        .forAudience(notice.audience(), "test")
                        .atStage(notice.stage(), "test");
        return Shipped.ANALYZER.analyze(
                SourceText.of("notice.md", notice.text()), Format.MARKDOWN, request);
    }

    private static List<Notice> read(String file) throws IOException {
        Path path = Shipped.corpus().resolve("notices").resolve(file);
        List<Notice> notices = new ArrayList<>();
        for (String part : Files.readString(path).split("(?m)^==== ")) {
            if (part.contains("\n")) {
                notices.add(notice(part));
            }
        }
        return notices;
    }

    private static Notice notice(String part) {
        String head = part.substring(0, part.indexOf('\n'));
        String name = head.substring(0, head.indexOf('(')).strip();
        String[] profile = head.substring(head.indexOf('(') + 1, head.indexOf(')')).split(",\\s*");
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String line : part.substring(part.indexOf('\n') + 1).split("\n", -1)) {
            if (line.startsWith("-- ")) {
                expected.addAll(List.of(line.substring(3).strip().split("\\s+")));
            } else {
                text.append(line).append('\n');
            }
        }
        return new Notice(
                name,
                Audience.ofId(profile[0].strip()).orElseThrow(() -> new AssertionError(head)),
                Stage.ofId(profile[1].strip()).orElseThrow(() -> new AssertionError(head)),
                text.toString().strip() + "\n",
                expected);
    }
}
