package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Severity;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void anEditElsewhereChangesNoFingerprint() {
        Analysis before =
                SampleAnalysis.of("a slow b slow")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .build();
        Analysis after =
                SampleAnalysis.of("New first line.\na slow b")
                        .finding("tone/b", Severity.HINT, "first", "m")
                        .finding("jargon/a", Severity.HINT, "slow", "other words")
                        .build();

        assertThat(name(after, 1)).isEqualTo(name(before, 0));
    }

    @Test
    void equalWordsAreToldApartByTheirOrder() {
        Analysis twice =
                SampleAnalysis.of("slow")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .build();

        assertThat(name(twice, 0)).isNotEqualTo(name(twice, 1));
    }

    @Test
    void rulesAndWordsAreToldApart() {
        Analysis two =
                SampleAnalysis.of("slow fast")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .finding("jargon/a", Severity.HINT, "fast", "m")
                        .finding("jargon/b", Severity.HINT, "fast", "m")
                        .build();

        assertThat(name(two, 0)).isNotEqualTo(name(two, 1));
        assertThat(name(two, 1)).isNotEqualTo(name(two, 2));
    }

    @Test
    void askingForQuietRenamesNothing() {
        Analysis loud =
                SampleAnalysis.of("slow then slow")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .build();
        Analysis quiet =
                SampleAnalysis.of("slow then slow")
                        .quiet("jargon/a", "slow", "why not")
                        .finding("jargon/a", Severity.HINT, "slow", "m")
                        .build();

        assertThat(Fingerprints.of(quiet).of(quiet.findings().get(0)))
                .isIn(name(loud, 0), name(loud, 1));
    }

    private static String name(Analysis analysis, int finding) {
        return Fingerprints.of(analysis).of(analysis.findings().get(finding));
    }
}
