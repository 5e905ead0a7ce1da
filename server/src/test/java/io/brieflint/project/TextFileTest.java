package io.brieflint.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir Path folder;

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "edited by a colleague\n");

        assertThatThrownBy(() -> TextFile.replace(file, "as it was\n", "as we would have it\n"))
                .isInstanceOf(UncheckableFile.class)
                .hasMessage(
                        "This changed while it was checked; nothing was written. Run it again.");
        assertThat(Files.readString(file)).isEqualTo("edited by a colleague\n");
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException, UncheckableFile {
        Path file = Files.writeString(folder.resolve("a.md"), "before");

        TextFile.replace(file, "before", "after");

        assertThat(Files.readString(file)).isEqualTo("after");
        assertThat(folder.toFile().list()).containsExactly("a.md");
    }
}
