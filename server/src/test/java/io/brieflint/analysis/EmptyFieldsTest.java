package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label waits for its answer unless something stands below it, in every format. */
class EmptyFieldsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARKDOWN | - Affected:/  - lifts/- Reason:/- Open | Reason",
                "MARKDOWN | - **Affected**:/  - lifts/- **Reason**:/- Open | Reason",
                "MARKDOWN | - Affected:/- Open/ /Text. | Affected",
                "MARKDOWN | - Affected:/ /```/lifts/```/ /- Open | ",
                "ASCIIDOC | * Affected:/** lifts/* Reason:/* Open | Reason",
                "RESTRUCTURED_TEXT | * Affected:/ /  * lifts/ /* Reason:/* Open | Reason",
                "HTML | <ul><li>Affected:<ul><li>lifts</li></ul></li><li>Reason:</li><li>Open</li></ul> | Reason",
                "HTML | <ul><li><b>Reason:</b></li><li><b>Affected:</b> <p>lifts</p></li></ul> | Reason",
            })
    void aLabelWithNothingBelowItIsFound(Format format, String lines, String label) {
        String slash = format == Format.HTML ? "\\" : "/";
        String text = lines.replace(slash, "\n");
        SourceText source = SourceText.of("a", text);
        List<String> found =
                Shipped.ANALYZER
                        .analyze(source, format, Request.at(Shipped.NOW))
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().toString().equals("placeholder/empty"))
                        .map(Finding::span)
                        .map(source::text)
                        .toList();
        assertThat(found).isEqualTo(label == null ? List.of() : List.of(label));
    }
}
