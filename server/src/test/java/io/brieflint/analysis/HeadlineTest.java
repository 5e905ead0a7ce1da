package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What front matter shows above the text is read as well. */
class HeadlineTest {
    private static final String TEXT = "All 40 tills were down from 09:10 to 09:40 UTC.\n";

    @Test
    void titleAndTeaserAreRead() {
        assertThat(
                        told(
                                """
                                ---
                                title: "Some tickets were sent twice"
                                description: A fault in the CDN is mended.
                                author: Some people
                                ---
                                """
                                        + TEXT))
                .containsExactly("impact/vague-extent Some tickets", "jargon/term CDN");
    }

    @Test
    void theSubjectOfAMailIsRead() {
        assertThat(told(Format.PLAIN, "Subject: Some tickets were sent twice\n\n" + TEXT))
                .containsExactly("impact/vague-extent Some tickets");
    }

    @Test
    void aTitleNeedNotSayWhen() {
        assertThat(told("---\ntitle: Tills were down this morning for a while\n---\n" + TEXT))
                .isEmpty();
    }

    @Test
    void whatTheTextSaysTooIsRemarkedOnThere() {
        String brief = "---\ntitle: Some tickets were sent twice\n---\n" + TEXT;

        assertThat(told(brief + "\nSome tickets were sent twice.\n"))
                .containsExactly("impact/vague-extent Some tickets");
        assertThat(analyze(Format.MARKDOWN, brief + "\nSome tickets were sent twice.\n").findings())
                .filteredOn(finding -> finding.rule().family().equals("impact"))
                .filteredOn(finding -> finding.element().isEmpty())
                .allSatisfy(finding -> assertThat(finding.span().start()).isGreaterThan(60));
        assertThat(told(brief + "\n# Some tickets were sent twice\n")).hasSize(1);
    }

    @Test
    void frontMatterIsNeverRewritten() {
        Analysis analysis =
                analyze(Format.MARKDOWN, "---\ntitle: Some tickets were sent twice\n---\n" + TEXT);

        assertThat(analysis.findings())
                .filteredOn(finding -> finding.element().isEmpty())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(analysis.fixes(finding)).isEmpty());
    }

    private static List<String> told(String text) {
        return told(Format.MARKDOWN, text);
    }

    private static List<String> told(Format format, String text) {
        return analyze(format, text).findings().stream()
                .filter(finding -> finding.element().isEmpty())
                .map(
                        finding ->
                                finding.rule()
                                        + " "
                                        + text.substring(
                                                finding.span().start(), finding.span().end()))
                .toList();
    }

    private static Analysis analyze(Format format, String text) {
        return Shipped.ANALYZER.analyze(
                SourceText.of("brief.md", text),
                format,
                Request.at(Shipped.NOW)
                        .forAudience(Audience.EXECUTIVE, "test")
                        .atStage(Stage.RESOLVED, "test"));
    }
}
