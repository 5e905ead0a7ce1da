package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the documentation shows is what the command prints. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theFirstExampleOfTheReadme() throws IOException {
        Shell.Result result =
                new Shell(ROOT).with(new ProjectEngine(ROOT)).run("check", "docs/sample/notice.md");

        assertThat(block(Files.readString(ROOT.resolve("README.md")), "text"))
                .isEqualTo(result.out());
    }

    private static String block(String markdown, String language) {
        String open = "```" + language + "\n";
        int start = markdown.indexOf(open) + open.length();
        return markdown.substring(start, markdown.indexOf("```\n", start));
    }
}
