package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobTest {
    @Test
    void starsStayWithinANameAndDoubleStarsDoNot() {
        assertThat(Glob.of("docs/*.md").matches("docs/a.md")).isTrue();
        assertThat(Glob.of("docs/*.md").matches("docs/x/a.md")).isFalse();
        assertThat(Glob.of("docs/**/*.md").matches("docs/a.md")).isTrue();
        assertThat(Glob.of("docs/**/*.md").matches("docs/x/y/a.md")).isTrue();
        assertThat(Glob.of("**/*.md").matches("a.md")).isTrue();
        assertThat(Glob.of("**").matches("x/a.md")).isTrue();
        assertThat(Glob.of("a?.md").matches("ab.md")).isTrue();
        assertThat(Glob.of("a?.md").matches("a/.md")).isFalse();
    }

    @Test
    void bracesListAlternatives() {
        Glob glob = Glob.of("{status,news}/*.{md,txt}");
        assertThat(glob.matches("news/a.txt")).isTrue();
        assertThat(glob.matches("blog/a.txt")).isFalse();
        assertThat(Glob.of("a,b").matches("a,b")).isTrue();
    }

    @Test
    void aFolderMeansAllThatIsInIt() {
        assertThat(Glob.of("public/").matches("public/x/a.md")).isTrue();
        assertThat(Glob.of("./public").matches("public/x/a.md")).isTrue();
        assertThat(Glob.of("/public").matches("publications/a.md")).isFalse();
    }

    @Test
    void everythingElseStandsForItself() {
        assertThat(Glob.of("a+(b)[c].md").matches("a+(b)[c].md")).isTrue();
        assertThat(Glob.of("a.md").matches("axmd")).isFalse();
        assertThat(Glob.of("日本*.md").matches("日本語.md")).isTrue();
    }
}
