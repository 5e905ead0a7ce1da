package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    @Test
    void readsYaml() {
        assertFields(
                """
                ---
                Title: "Sign-in: slow"   # comment
                date: 2025-03-11T14:05:00Z
                # comment
                empty:
                affected:
                - web
                - 'api #2'
                tags: [one, "two, three"]
                incident:
                  id: INC-7
                  links:
                    - url: https://a.example
                summary: |
                  First line
                  second line
                last: yes
                ---
                Text.
                """,
                """
                title = Sign-in: slow
                date = 2025-03-11T14:05:00Z
                affected = web
                affected = api #2
                tags = one
                tags = two, three
                incident.id = INC-7
                incident.links.url = https://a.example
                summary = First line
                summary = second line
                last = yes
                """);
    }

    @Test
    void aFenceMayNameItsLanguage() {
        assertFields(
                """
                ---toml
                title = "Chat is slow"
                ---
                Text.
                """,
                """
                title = Chat is slow
                """);
    }

    @Test
    void readsToml() {
        assertFields(
                """
                +++
                title = "Sign-in slow" # comment
                draft = false
                tags = ["one", 'two']
                systems = [
                  "web",
                  "api"
                ]
                [incident]
                id = "INC-7"
                +++
                Text.
                """,
                """
                title = Sign-in slow
                draft = false
                tags = one
                tags = two
                systems = web
                systems = api
                incident.id = INC-7
                """);
    }

    @Test
    void frontMatterIsNoProse() {
        var brief = Briefs.markdown("\uFEFF---\r\ntitle: x\r\n---\r\n# Heading\r\n");
        assertThat(Briefs.outline(brief)).isEqualTo("h1 Heading\n");
        assertThat(brief.metadata().span().end()).isEqualTo(21);
        assertThat(brief.metadata().field("title").orElseThrow().span().start()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n: : :\n- - -\n[\n{a: b\n\"\n'\n---\nText.",
                "---\na: [1, 2\nb: \"open\n---\nText.",
                "+++\n= = =\na = [\n[[\n+++\nText.",
                "---\n---\nText.",
                "---\na:\n  b:\n c:\n\td: x\n---\nText."
            })
    void malformedFrontMatterIsNotProseEither(String text) {
        assertThat(Briefs.outline(Briefs.markdown(text))).isEqualTo("p Text.\n");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        var brief = Briefs.markdown("---\n\nText without an end.\n");
        assertThat(brief.metadata()).isEqualTo(Metadata.NONE);
        assertThat(brief.blocks()).hasSize(1);
    }

    @Test
    void theHeadOfAMailIsMetadata() {
        var brief =
                Briefs.plain(
                        """
                        Subject: Sign-in slow
                        To: all@corp.example
                        Date: 11 March 2025

                        Sign-in is slow.
                        """);
        assertThat(fields(brief))
                .isEqualTo(
                        """
                        subject = Sign-in slow
                        to = all@corp.example
                        date = 11 March 2025
                        """);
        assertThat(Briefs.outline(brief)).isEqualTo("p Sign-in is slow.\n");
    }

    @Test
    void theHeadOfAPageWithoutFencesIsMetadata() {
        assertFields(
                """
                Title: Sign-in slow
                Date: 2025-03-11 09:12+0000
                Ticket:
                OutageFinish: 2025-03-11 10:40+0000

                Text.
                """,
                """
                title = Sign-in slow
                date = 2025-03-11 09:12+0000
                outagefinish = 2025-03-11 10:40+0000
                """);
    }

    @Test
    void linesThatAWriterNamedAreText() {
        var brief = Briefs.markdown("Title: Sign-in slow\nImpact: 40 customers\n\nText.\n");
        assertThat(brief.metadata()).isEqualTo(Metadata.NONE);
        assertThat(Briefs.markdown("Title: Sign-in slow\n\nText.\n").metadata())
                .isEqualTo(Metadata.NONE);
    }

    private static void assertFields(String text, String fields) {
        var brief = Briefs.markdown(text);
        assertThat(fields(brief)).isEqualTo(fields);
        assertThat(Briefs.outline(brief)).isEqualTo("p Text.\n");
        for (Metadata.Field field : brief.metadata().fields()) {
            assertThat(brief.source().text(field.span())).isEqualTo(field.value());
        }
    }

    private static String fields(Brief brief) {
        StringBuilder fields = new StringBuilder();
        for (Metadata.Field field : brief.metadata().fields()) {
            fields.append(field.key()).append(" = ").append(field.value()).append('\n');
        }
        return fields.toString();
    }
}
