package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a brief gives away is found, and never shown again. */
class SecretsTest {
    private static final List<String> SECRETS =
            List.of(
                    "AKIAIOSFODNN7EXAMPLE",
                    "Winter-2026!",
                    "4111 1111 1111 1111",
                    "078-05-1120",
                    "jane.roe@client.example",
                    "MIIBVgIBADANBgkqhkiG9w0");

    private static final String BRIEF =
            """
            # Checkout outage

            Since 14:05 UTC on 3 March 2026 some customers, jane.roe@client.example first, cannot pay
            with card 4111 1111 1111 1111. The file held the social security number 078-05-1120.

            ```
            key=AKIAIOSFODNN7EXAMPLE
            -----BEGIN RSA PRIVATE KEY-----
            MIIBVgIBADANBgkqhkiG9w0
            -----END RSA PRIVATE KEY-----
            ```

            Sign in with `password=Winter-2026!` and look.
            """;

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file("docs/a.md", BRIEF).file(".git/HEAD", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noReportRepeatsASecret(String format) {
        String out =
                shell.run("check", "--audience", "customer", "--format", format, "docs/a.md").out();

        assertThat(out).contains("disclosure/credential").doesNotContain(SECRETS);
    }

    @Test
    void theFactsDoNotEither() {
        assertThat(shell.run("facts", "docs/a.md").out()).doesNotContain(SECRETS);
    }
}
