package io.brieflint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brieflint.fact.Fact;
import io.brieflint.fact.FactScanner;
import io.brieflint.language.OpenNlpTagger;
import io.brieflint.language.Sentence;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tagger;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternIndexTest {
    private static final Tagger TAGGER = new OpenNlpTagger();
    private static final Map<String, List<String>> LISTS =
            Map.of(
                    "roles", List.of("engineer", "DBA", "incident commander"),
                    "names", List.of("Dana", "Bob"),
                    "team-heads", List.of("team"),
                    "teams", List.of("ops"),
                    "services", List.of("database", "payment service"),
                    "affected", List.of("customer", "card holder"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "forget to           # The engineer «forgot to» call; she never «forgets to» write.",
                "forget:past to      # He «forgot to» call and forgets to write.",
                "=forget             # Do not «forget» it; he forgot.",
                "(roll back|revert)  # We «rolled back» and then «reverted» it.",
                "fail [badly] over   # It «failed over», then «failed badly over».",
                "should ..2 have     # It «should not have», it «should really not have», it should of course never ever have.",
                "slow ..3 today      # It was slow, and today it is not; it was «slow again today».",
                "@affected affected  # «Customers affected» and «card holders affected», not users affected.",
                "customer's          # One «customer's» order, two customers waited.",
            })
    void wordsMatchInAnyInflection(String pattern, String marked) {
        assertThat(marked(pattern, marked)).isEqualTo(marked.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "$PERSON forget    # «The on-call engineer forgot». «Dana forgot». «Bob Hill forgot». The cache forgot.",
                "$PERSON forget    # «A junior DBA on call forgot». «The incident commander Dana forgot».",
                "$PERSON forget    # «@kim forgot». When «engineers forgot».",
                "$TEAM push        # «The platform team pushed» it. «Ops pushed» it. The button pushed it.",
                "by $PERSON        # It was deleted «by the engineer on call».",
                "$SERVICE fail     # «The primary database failed». «Our payment service failed». Dana failed.",
                "$FACT:count lost  # «12,400 customers lost» access; customers lost access.",
            })
    void slotsStandForPeopleTeamsAndServices(String pattern, String marked) {
        assertThat(marked(pattern, marked)).isEqualTo(marked.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "forget to $VERB $NP # He «forgot to renew the wildcard certificate» on Monday.",
                "forget to $VERB $NP # She «forgot to roll back the last release of the shop».",
                "cause $NP           # This «caused the failure of all payments».",
                "$NP be delete       # «The old backups were deleted» at noon.",
            })
    void slotsStandForNounPhrasesAndVerbs(String pattern, String marked) {
        assertThat(marked(pattern, marked)).isEqualTo(marked.strip());
    }

    @Test
    void aMatchKnowsWhatItsSlotsStoodFor() {
        Read read =
                read(
                        "The engineer forgot to renew the certificate.",
                        "$PERSON forget to $VERB $NP");
        Match match = read.found().matches().get(0);
        assertThat(
                        match.bindings().stream()
                                .collect(
                                        Collectors.toMap(
                                                Binding::name,
                                                binding ->
                                                        read.text(binding.from(), binding.to()))))
                .isEqualTo(
                        Map.of("PERSON", "The engineer", "VERB", "renew", "NP", "the certificate"));
        assertThat(match.lemma()).isEqualTo("forget");
    }

    @Test
    void onlySentencesWithAnAnchorAreTagged() {
        Read read =
                read(
                        "The certificate expired. Nobody forgot to renew the shop.",
                        "forget to $VERB $NP");
        assertThat(read.found().taggedSentences()).isEqualTo(1);
    }

    @Test
    void noSentenceIsTaggedWithoutTheWordsThatAPatternWaitsFor() throws PatternSyntaxException {
        int slip = 1;
        PatternIndex index =
                PatternIndex.builder(LISTS, TAGGER)
                        .add(0, PatternParser.parse("forget to $VERB $NP"))
                        .add(slip, PatternParser.parse("wrongly"))
                        .build();
        Tokens tokens =
                Tokenizer.tokenize(
                        "She forgot to renew the shop. He wrongly forgot to renew the shop.",
                        index.vocabulary());
        List<Sentence> sentences = SentenceSplitter.split(tokens);

        PatternIndex.Found found =
                index.find(
                        tokens,
                        sentences,
                        List.of(),
                        owner -> owner == 0 ? slip : PatternIndex.Company.NONE);

        assertThat(found.taggedSentences()).isEqualTo(1);
        assertThat(found.matches()).extracting(Match::owner).containsExactly(slip, 0);
    }

    @Test
    void aPatternNeedsAWord() {
        assertThatThrownBy(() -> read("x", "$PERSON $NP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no word to look for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(a|b       # 0 # '(' is never closed; add ')'",
                "a ] b      # 2 # ']' closes nothing; add its opening sign or remove it",
                "a $NOBODY  # 2 # $NOBODY is no slot; use $PERSON, $NAME, $TEAM, $SERVICE, $NP, $VERB, $CONTACT or $FACT:kind",
                "a ..99     # 2 # a gap is ..1 to ..12",
                "run:now x  # 3 # :now is no form; use :base, :s, :past, :participle, :ing or :plural",
                "a $FACT:x  # 2 # $FACT needs a kind of fact: $FACT:count, :percent, :money, :duration, :time, :date or :cadence",
            })
    void whatCannotBeReadSaysWhereAndWhatToDo(String pattern, int column, String message) {
        assertThatThrownBy(() -> PatternParser.parse(pattern.strip()))
                .isInstanceOfSatisfying(
                        PatternSyntaxException.class,
                        problem -> {
                            assertThat(problem.getMessage()).isEqualTo(message);
                            assertThat(problem.column()).isEqualTo(column);
                        });
    }

    private static String marked(String pattern, String marked) {
        String text = marked.strip().replace("«", "").replace("»", "");
        Read read = read(text, pattern.strip());
        StringBuilder out = new StringBuilder(text);
        List<Match> matches = new ArrayList<>(read.found().matches());
        matches.sort((a, b) -> b.from() - a.from());
        int last = Integer.MAX_VALUE;
        for (Match match : matches) {
            if (match.from() != last) {
                int longest =
                        matches.stream()
                                .filter(other -> other.from() == match.from())
                                .mapToInt(Match::to)
                                .max()
                                .orElseThrow();
                out.insert(read.tokens().end(longest - 1), '»')
                        .insert(read.tokens().start(match.from()), '«');
                last = match.from();
            }
        }
        return out.toString();
    }

    private record Read(Tokens tokens, PatternIndex.Found found) {
        String text(int from, int to) {
            return tokens.prose().substring(tokens.start(from), tokens.end(to - 1));
        }
    }

    private static Read read(String text, String pattern) {
        PatternIndex index;
        try {
            index =
                    PatternIndex.builder(LISTS, TAGGER)
                            .add(0, PatternParser.parse(pattern))
                            .build();
        } catch (PatternSyntaxException e) {
            throw new AssertionError(pattern, e);
        }
        Tokens tokens = Tokenizer.tokenize(text, index.vocabulary());
        List<Sentence> sentences = SentenceSplitter.split(tokens);
        List<Fact> facts = FactScanner.scan(tokens, sentences, "");
        return new Read(tokens, index.find(tokens, sentences, facts));
    }
}
