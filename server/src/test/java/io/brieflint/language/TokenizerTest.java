package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    us-east-1                  | IDENTIFIER
                    db03                       | IDENTIFIER
                    max_connections            | IDENTIFIER
                    config.yaml                | IDENTIFIER
                    api.example.com            | IDENTIFIER
                    /etc/nginx/nginx.conf      | IDENTIFIER
                    14:05                      | TIME
                    14:05:22                   | TIME
                    14:05:22Z                  | TIME
                    2:05pm                     | TIME
                    9am                        | TIME
                    1405Z                      | TIME
                    3p.m.                      | TIME
                    2025-03-11                 | DATE
                    11/03/2025                 | DATE
                    11.03.2025                 | DATE
                    2025-03-11T14:05:22Z       | TIMESTAMP
                    2025-03-11T14:05:22+01:00  | TIMESTAMP
                    2025-03-11T14:05:22.123Z   | TIMESTAMP
                    v1.2.3                     | VERSION
                    1.2.3                      | VERSION
                    v2                         | VERSION
                    10.2.3.4                   | VERSION
                    10.0.0.0/16                | VERSION
                    on-call                    | WORD
                    don't                      | WORD
                    don’t                      | WORD
                    it's                       | WORD
                    e.g.                       | WORD
                    i.e.                       | WORD
                    U.S.                       | WORD
                    p.m.                       | WORD
                    UTC                        | WORD
                    naïve                      | WORD
                    12,400                     | NUMBER
                    1,234,567.89               | NUMBER
                    99.95                      | NUMBER
                    1.2k                       | QUANTITY
                    30s                        | QUANTITY
                    2h15m                      | QUANTITY
                    3rd                        | QUANTITY
                    ops@example.com            | EMAIL
                    first.last+tag@example.org | EMAIL
                    https://example.com/a?b=1  | URL
                    www.example.com            | URL
                    @sre-team                  | HANDLE
                    #incidents                 | HANDLE
                    \uFFFC                     | CODE
                    ...                        | PUNCTUATION
                    …                          | PUNCTUATION
                    %                          | SYMBOL
                    😀                         | PUNCTUATION
                    """)
    void oneThingIsOneToken(String text, TokenKind kind) {
        Tokens tokens = tokens(text);
        assertThat(texts(text)).containsExactly(text);
        assertThat(tokens.kind(0)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    engineer's laptop        | engineer 's laptop
                    engineers' laptops       | engineers ' laptops
                    a 30-minute outage       | a 30 - minute outage
                    the outage.The           | the outage . The
                    we use e.g. nginx        | we use e.g. nginx
                    12,400 users             | 12,400 users
                    $40k                     | $ 40k
                    99.95%                   | 99.95 %
                    09:10-10:45              | 09:10 - 10:45
                    09:10–10:45              | 09:10 – 10:45
                    UTC+2                    | UTC + 2
                    UTC-5                    | UTC - 5
                    'quoted'                 | ' quoted '
                    disk/network             | disk / network
                    fixed, finally.          | fixed , finally .
                    really?!                 | really ? !
                    well -- maybe            | well -- maybe
                    (see config.yaml).       | ( see config.yaml ) .
                    <https://a.example/x>    | < https://a.example/x >
                    (https://a.example/x).   | ( https://a.example/x ) .
                    https://a.example/x, and | https://a.example/x , and
                    mail ops@example.com.    | mail ops@example.com .
                    at 3 p.m. UTC            | at 3 p.m. UTC
                    It was I. We             | It was I . We
                    v1.2.3. Then             | v1.2.3 . Then
                    in 2024. Then            | in 2024 . Then
                    a😀b                     | a 😀 b
                    """)
    void proseSplitsAtTheseSeams(String prose, String tokens) {
        assertThat(String.join(" ", texts(prose))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   \t ", "\r\n\r\n", "\u00a0\u200b"})
    void spaceHasNoTokens(String prose) {
        assertThat(tokens(prose).size()).isZero();
    }

    @Test
    void lineEndsOfWindowsAreSpace() {
        assertThat(texts("one\r\ntwo\r\n")).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ude00b", "\ud83d\ud83d", "1\ud83d"})
    void loneSurrogatesAreTokensLikeOthers(String prose) {
        assertThat(String.join("", texts(prose))).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "1", ".", "-", "@", "/", "'", ":", "[", "\ud83d", "a.", "a-", "1,", "1:", "/a",
                "a@", "://"
            })
    @Timeout(5)
    void aMillionOfOneCharacterTakesNoTime(String unit) {
        String prose = unit.repeat(1_000_000 / unit.length());
        assertThat(tokens(prose).size()).isPositive();
    }

    @Property(tries = 2000)
    void tokensCoverEveryCharacterThatIsNoSpace(@ForAll("prose") String prose) {
        Tokens tokens = tokens(prose);
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(prose.substring(end, tokens.start(i))).matches(TokenizerTest::isBlank);
            end = tokens.end(i);
        }
        assertThat(end).isLessThanOrEqualTo(prose.length());
        assertThat(prose.substring(end)).matches(TokenizerTest::isBlank);
    }

    @Property(tries = 500)
    void sentencesCoverAllTokensInOrder(@ForAll("prose") String prose) {
        Tokens tokens = tokens(prose);
        int next = 0;
        for (Sentence sentence : SentenceSplitter.split(tokens)) {
            assertThat(sentence.from()).isEqualTo(next);
            next = sentence.to();
        }
        assertThat(next).isEqualTo(tokens.size());
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "us-east-1",
                        "14:05:22Z",
                        "v1.2",
                        "e.g.",
                        "don't",
                        "'s",
                        "12,400",
                        "99.9",
                        "2025-03-11",
                        "T",
                        "Z",
                        "+01:00",
                        "a.m.",
                        "U.S",
                        "https://",
                        "www.",
                        "@",
                        "#",
                        "/",
                        ".",
                        "..",
                        "-",
                        "_",
                        ":",
                        ",",
                        "'",
                        "\u2019",
                        "\u2013",
                        "%",
                        "(",
                        "]",
                        " ",
                        "\n",
                        "\r\n",
                        "\u00a0",
                        "\u00ad",
                        "\u200d",
                        "\u0301",
                        "I",
                        "x",
                        "7",
                        "Pm",
                        "😀",
                        "\ud83d",
                        "\ude00",
                        "é",
                        "İ",
                        "ß",
                        "\u0660",
                        "日本",
                        "\uFFFC");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, any))
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(
                        c ->
                                c <= ' '
                                        || c == '\u200b'
                                        || c == '\ufeff'
                                        || Character.isSpaceChar(c));
    }

    private static Tokens tokens(String prose) {
        return Tokenizer.tokenize(prose, new Vocabulary());
    }

    private static List<String> texts(String prose) {
        Tokens tokens = tokens(prose);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }
}
