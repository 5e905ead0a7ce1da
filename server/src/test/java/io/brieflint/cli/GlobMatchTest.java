package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GlobMatchTest {
    @Test
    void starsAndQuestionMarksStandForLetters() {
        assertThat(Glob.matches("a.md", "*.md")).isTrue();
        assertThat(Glob.matches("a.md", "?.md")).isTrue();
        assertThat(Glob.matches("ab.md", "?.md")).isFalse();
        assertThat(Glob.matches("a.md.bak", "*.md")).isFalse();
        assertThat(Glob.matches("a.md", "a.md*")).isTrue();
        assertThat(Glob.matches("", "*")).isTrue();
        assertThat(Glob.matches("ab", "b")).isFalse();
        assertThat(Glob.matches("2026-01-outage.md", "2026-*-out*.md")).isTrue();
    }

    @Test
    void manyStarsTakeNoLonger() {
        Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () ->
                        assertThat(Glob.matches("a".repeat(5_000), "*a".repeat(500) + "b"))
                                .isFalse());
    }
}
