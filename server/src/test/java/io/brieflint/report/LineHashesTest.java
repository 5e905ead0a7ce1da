package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those that GitHub's upload action computes. */
class LineHashesTest {
    @Test
    void linesAreHashedAsGitHubDoes() {
        assertThat(hashes("", 1)).containsExactly("c129715d7a2bc9a3:1");
        assertThat(hashes(" a\nb\n  \t\tc\n d", 4))
                .containsExactly(
                        "271789c17abda88f:1",
                        "54703d4cd895b18:1",
                        "180aee12dab6264:1",
                        "a23a3dc5e078b07b:1");
        assertThat(hashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", 7))
                .containsExactly(
                        "e9496ae3ebfced30:1",
                        "fb7c023a8b9ccb3f:1",
                        "ce8ba1a563dcdaca:1",
                        "e20e36e16fcb0cc8:1",
                        "b3edc88f2938467e:1",
                        "c8e28b0b4002a3a0:1",
                        "c129715d7a2bc9a3:1");
    }

    @Test
    void equalLinesAreCounted() {
        assertThat(hashes("Lorem ipsum dolor sit amet.\n".repeat(10), 11))
                .startsWith("a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3")
                .endsWith("cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1");
    }

    private static List<String> hashes(String text, int lines) {
        LineHashes hashes = LineHashes.of(text);
        List<String> all = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            all.add(hashes.line(line));
        }
        return all;
    }
}
