package io.brieflint.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.brieflint.analysis.Knowledge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCompilerTest {
    @TempDir Path folder;

    @Test
    void compiledKnowledgeEqualsItsFiles() throws IOException {
        writeFiles(SampleRules.files());
        assertThat(compile()).isEmpty();
        Knowledge expected = KnowledgeReader.read(SampleRules.files()).knowledge();
        try (var compiled = Files.newInputStream(output())) {
            assertThat(CompiledKnowledge.read(compiled)).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfFilesDoesNotShow() throws IOException {
        List<KnowledgeFile> turned = new ArrayList<>(SampleRules.files());
        Collections.reverse(turned);
        assertThat(KnowledgeWriter.write(KnowledgeReader.read(turned).knowledge()))
                .isEqualTo(
                        KnowledgeWriter.write(
                                KnowledgeReader.read(SampleRules.files()).knowledge()));
    }

    @Test
    void problemsArePrintedWithTheFileToOpen() throws IOException {
        writeFiles(SampleRules.with("lexicon/vague.yaml", "- knd: count\n"));
        assertThat(compile().lines())
                .startsWith(
                        folder.resolve("rules/lexicon/vague.yaml")
                                + ":1:3: \"knd\" is no key of a vague word; did you mean \"kind\"?")
                .endsWith("The rules are not compiled; problems: 4");
        assertThat(output()).doesNotExist();
    }

    @Test
    void anEmptyFolderCompiles() throws IOException {
        assertThat(compile()).isEmpty();
        assertThat(output()).exists();
    }

    @Test
    void whatIsShippedIsWhatTheFilesSay() throws IOException {
        Path rules = Path.of("..", "rules");
        Loaded loaded = KnowledgeReader.read(KnowledgeFolder.read(rules));
        assertThat(loaded.problems()).isEmpty();
        assertThat(ShippedKnowledge.load()).isEqualTo(loaded.knowledge());
    }

    @Test
    void bytesOfAnotherVersionAreRefused() {
        assertThat(
                        catchThrowable(
                                () ->
                                        CompiledKnowledge.read(
                                                new ByteArrayInputStream(new byte[100]))))
                .hasMessage("not compiled knowledge of this version");
    }

    private String compile() throws IOException {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exit =
                CatalogueCompiler.compile(
                        folder.resolve("rules"), output(), new PrintStream(messages, true, UTF_8));
        assertThat(exit).isEqualTo(messages.size() == 0 ? 0 : 1);
        return messages.toString(UTF_8);
    }

    private Path output() {
        return folder.resolve("out/io/brieflint/knowledge.bin");
    }

    private void writeFiles(List<KnowledgeFile> files) throws IOException {
        for (KnowledgeFile file : files) {
            Path path = folder.resolve("rules").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
        }
    }
}
