package io.brieflint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.project.Engine;
import io.brieflint.project.ProjectEngine;
import io.brieflint.project.Settings;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedAuditTest {
    private static final String[] AUDIT = {
        "audit", "incidents", "--html=a.html", "--csv=a.csv", "--json=a.json", "--jobs=1"
    };

    @TempDir Path folder;
    private Shell shell;
    private Path progress;

    @BeforeEach
    void anArchive() {
        shell = new Shell(folder).file("brieflint.yaml", "audience: customer\n");
        progress = folder.resolve("a.html.progress");
        for (int i = 1; i <= 20; i++) {
            String text =
                    "# Incident %d: payments failed\n\nSome users saw errors. We send an update by"
                            + " 1 March 2024, 15:00 UTC.\n\n**Update, 1 March 2024, 15:20 UTC**:"
                            + " Bob forgot to restart it.\n";
            shell.file("incidents/2024-%02d.md".formatted(i), text.formatted(i));
        }
    }

    /** Reads as Brieflint does, counts, and breaks off before a brief that was chosen. */
    private final class Reader implements Engine {
        private final ProjectEngine engine = new ProjectEngine(folder);
        private final String last;
        private final List<String> read = Collections.synchronizedList(new ArrayList<>());

        Reader(String last) {
            this.last = last;
        }

        @Override
        public Knowledge knowledge() {
            return engine.knowledge();
        }

        @Override
        public Settings settings(Path file, Optional<Path> configuration) {
            return new Watched(engine.settings(file, configuration));
        }

        private final class Watched implements Settings {
            private final Settings settings;

            Watched(Settings settings) {
                this.settings = settings;
            }

            @Override
            public List<Problem> problems() {
                return settings.problems();
            }

            @Override
            public String fingerprint() {
                return settings.fingerprint();
            }

            @Override
            public Optional<String> whyNoBrief(String path, String text) {
                return settings.whyNoBrief(path, text);
            }

            @Override
            public Request request(String path, Instant now) {
                return settings.request(path, now);
            }

            @Override
            public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
                if (source.uri().endsWith(last)) {
                    throw new OutOfMemoryError("as if somebody had ended it");
                }
                read.add(source.uri().substring("incidents/2024-".length()));
                return settings.analyze(source, format, request, memo);
            }
        }
    }

    private Reader runUntil(String last, String... arguments) {
        Reader reader = new Reader(last);
        shell.with(reader).run(arguments);
        return reader;
    }

    private Reader run(String... arguments) {
        return runUntil("none", arguments);
    }

    private List<String> reports() throws IOException {
        List<String> reports = new ArrayList<>();
        for (String name : List.of("a.html", "a.csv", "a.json")) {
            reports.add(Files.readString(folder.resolve(name)));
            Files.delete(folder.resolve(name));
        }
        return reports;
    }

    @Test
    void itGoesOnWhereItStoppedAndWritesTheSameBytes() throws IOException {
        run(AUDIT);
        List<String> inOneGo = reports();

        runUntil("13.md", AUDIT);
        assertThat(progress).exists();
        Reader second = run(AUDIT);

        assertThat(second.read)
                .containsExactly(
                        "13.md", "14.md", "15.md", "16.md", "17.md", "18.md", "19.md", "20.md");
        assertThat(reports()).isEqualTo(inOneGo);
        assertThat(progress).doesNotExist();
    }

    @Test
    void itSaysSo() throws IOException {
        runUntil("03.md", AUDIT);
        String first = Files.readAllLines(progress).get(0);
        String begun = first.substring(0, first.indexOf(' '));

        assertThat(shell.with(new ProjectEngine(folder)).run(AUDIT).err())
                .isEqualTo(
                        "Going on with the run of "
                                + begun
                                + ": 2 briefs were read. To begin anew, delete "
                                + progress
                                + ".\na.html: 20 briefs.\na.csv: 20 briefs.\na.json: 20 briefs.\n");
    }

    @Test
    void aChangedBriefIsReadAgain() {
        runUntil("19.md", AUDIT);
        shell.file(
                "incidents/2024-02.md",
                "# Incident 2: payments failed\n\nAll users saw errors. We send an update by"
                        + " 1 March 2024, 15:00 UTC.\n");

        assertThat(run(AUDIT).read).containsExactly("02.md", "19.md", "20.md");
    }

    @Test
    void aLineThatWasCutOffIsAsGoodAsNone() throws IOException {
        runUntil("13.md", AUDIT);
        byte[] kept = Files.readAllBytes(progress);
        int lines = new String(kept, StandardCharsets.UTF_8).lines().toList().size();
        assertThat(lines).isEqualTo(13);
        Files.write(progress, java.util.Arrays.copyOf(kept, kept.length - 40));

        Reader second = runUntil("16.md", AUDIT);

        assertThat(second.read).containsExactly("12.md", "13.md", "14.md", "15.md");
        assertThat(run(AUDIT).read).containsExactly("16.md", "17.md", "18.md", "19.md", "20.md");
    }

    @Test
    void otherTermsReadAllAgain() {
        runUntil("13.md", AUDIT);
        String[] otherStage = {"audit", "incidents", "--html=a.html", "--stage=review", "--jobs=1"};
        assertThat(runUntil("15.md", otherStage).read).hasSize(14);

        shell.file("brieflint.yaml", "audience: engineering\n");
        assertThat(run(otherStage).read).hasSize(20);
    }

    @Test
    void linesWithFewerFiguresAreReadAgain() throws IOException {
        runUntil("13.md", AUDIT);
        List<String> lines = new ArrayList<>(Files.readAllLines(progress));
        lines.replaceAll(line -> line.replaceAll("\"promises\":\\{.*?]},", ""));
        Files.write(progress, lines);

        assertThat(run(AUDIT).read).hasSize(20);
        assertThat(progress).doesNotExist();
    }

    @Test
    void theProgressOfAnotherVersionIsThrownAway() throws IOException {
        runUntil("13.md", AUDIT);
        List<String> lines = new ArrayList<>(Files.readAllLines(progress));
        lines.set(0, lines.get(0).substring(0, lines.get(0).indexOf(' ') + 1) + "0".repeat(64));
        Files.write(progress, lines);

        assertThat(runUntil("15.md", AUDIT).read).hasSize(14);
        assertThat(Files.readAllLines(progress)).hasSize(15).doesNotContain(lines.get(0));
    }

    @Test
    void aRunGoesOnAtItsMoment() throws IOException {
        runUntil("13.md", AUDIT);
        List<String> lines = new ArrayList<>(Files.readAllLines(progress));
        String asked = lines.get(0).substring(lines.get(0).indexOf(' '));
        lines.set(0, "2024-02-28T10:00:00Z" + asked);
        Files.write(progress, lines);
        run(AUDIT);
        List<String> wentOn = reports();

        run(
                "audit",
                "incidents",
                "--html=a.html",
                "--csv=a.csv",
                "--json=a.json",
                "--as-of=2024-02-28T10:00:00Z");

        assertThat(reports()).isEqualTo(wentOn);
    }

    @Test
    void theFileTellsNeitherNamesNorWords() throws IOException {
        runUntil("13.md", AUDIT);

        assertThat(Files.readString(progress))
                .doesNotContain("incidents", "2024-0", "Bob", "payments")
                .contains("blame/");
    }

    @Test
    void whatIsNotItsOwnStays() throws IOException {
        for (byte[] bytes : List.of(new byte[] {0, -1, 7, '\n', 'x'}, "a list\n".getBytes(UTF_8))) {
            Files.write(progress, bytes);

            assertThat(run(AUDIT).read).hasSize(20);
            assertThat(progress).hasBinaryContent(bytes);
        }
    }

    @Test
    void itNeverWritesThroughALink() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all\n");
        Files.createSymbolicLink(progress, letter);

        assertThat(run(AUDIT).read).hasSize(20);
        assertThat(letter).hasContent("Dear all");
        assertThat(progress).isSymbolicLink();

        Files.delete(letter);
        assertThat(run(AUDIT).read).hasSize(20);
        assertThat(letter).doesNotExist();
    }

    @Test
    void aFolderInItsPlaceCostsOnlyTheWayBack() throws IOException {
        Files.createDirectory(progress);

        assertThat(run(AUDIT).read).hasSize(20);
        assertThat(reports()).hasSize(3);
        assertThat(progress).isEmptyDirectory();
    }
}
