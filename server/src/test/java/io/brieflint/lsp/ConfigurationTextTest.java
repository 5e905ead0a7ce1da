package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.finding.TextEdit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTextTest {
    @Test
    void aValueThatIsSetIsReplacedAndItsCommentStays() {
        assertThat(off("rules:\n  tone/ack: warning # loud\n  blame: off\n"))
                .contains("rules:\n  tone/ack: off # loud\n  blame: off\n");
    }

    @Test
    void aListOfRulesGetsAnItem() {
        assertThat(off("rules:\n- paths: [\"a/**\"]\n  set: {blame: off}\n"))
                .contains(
                        "rules:\n- paths: [\"a/**\"]\n  set: {blame: off}\n"
                                + "- paths: [\"**\"]\n  set:\n    tone/ack: off\n");
    }

    @Test
    void aFileWithoutLastLineEndAndWithWindowsLineEnds() {
        assertThat(off("audience: partner\r\nstage: update"))
                .contains("audience: partner\r\nstage: update\r\nrules:\r\n  tone/ack: off\r\n");
    }

    @Test
    void wordsJoinAListThatIsThere() {
        String text =
                "vocabulary:\n  people: [Bob]\n  approved-phrases:\n    - CDN\nstage: update\n";
        assertThat(apply(text, new ConfigurationText(text).approve("WAF")))
                .contains(
                        "vocabulary:\n  people: [Bob]\n  approved-phrases:\n    - CDN\n"
                                + "    - \"WAF\"\nstage: update\n");
    }

    @Test
    void anOddFileIsLeftAlone() {
        assertThat(off("rules: {blame: off}\n")).isEmpty();
        assertThat(off("- a list\n")).isEmpty();
        assertThat(off("rules: [\n")).isEmpty();
        assertThat(off("rules:\n  tone/ack: off\n")).isEmpty();
    }

    private static Optional<String> off(String text) {
        return apply(text, new ConfigurationText(text).turnOff("tone/ack"));
    }

    private static Optional<String> apply(String text, Optional<TextEdit> edit) {
        return edit.map(change -> new ConfigurationText(text).after(change));
    }
}
