package io.brieflint.fix;

import io.brieflint.fact.FactKind;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.profile.Stage;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rule.Match;
import io.brieflint.rule.VagueWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to say instead of a vague word: the fact with gaps, then the dated unknown, for at minute
 * five nobody knows the number. Where no English can be sure, nothing.
 */
public final class GapFixes {
    private GapFixes() {}

    /**
     * @param vague all vague words of the sentence, in text order
     */
    public static List<Fix> of(
            VagueWord word,
            Replacement replacement,
            List<Match> vague,
            Stage stage,
            Computed computed) {
        List<Fix> fixes = new ArrayList<>();
        if (word.replacement().isEmpty()) {
            return fixes;
        }
        FoundWords found = FoundWords.of(replacement);
        String to = word.replacement().get();
        Optional<NewWords> known =
                switch (word.kind()) {
                    case COUNT, PERCENT -> ExtentGap.known(to, found);
                    case DURATION -> LengthGap.known(to, found);
                    case TIME -> MomentGap.past(to, found);
                    case DATE -> MomentGap.promised(to, found, stage);
                    case CADENCE -> news(found, vague, computed);
                    default -> Optional.empty();
                };
        known.flatMap(words -> fix(words, say(word.question(), words), true, replacement))
                .ifPresent(fixes::add);
        boolean extent = word.kind() == FactKind.COUNT || word.kind() == FactKind.PERCENT;
        if (extent && (stage == Stage.INITIAL || stage == Stage.UPDATE)) {
            ExtentGap.unknown(to, found)
                    .flatMap(words -> fix(words, "Not known yet", fixes.isEmpty(), replacement))
                    .ifPresent(fixes::add);
        }
        return fixes;
    }

    private static Optional<NewWords> news(FoundWords found, List<Match> vague, Computed computed) {
        Optional<String> next = computed.nextNews();
        return NewsGap.known(found, vague)
                .map(
                        words ->
                                next.isEmpty()
                                        ? words
                                        : new NewWords(
                                                words.from(),
                                                words.to(),
                                                words.text()
                                                        .replace(
                                                                "[time] [time zone]", next.get())));
    }

    /** "How many, out of how many?" becomes "Say how many". */
    private static String say(String question, NewWords words) {
        if (words.text().startsWith("[amount]")) {
            return "Say how much";
        }
        if (question.startsWith("What is it now")) {
            return "Give the figure";
        }
        if (question.contains("what time")) {
            return "Say when";
        }
        if (question.startsWith("How long")) {
            return "Say how long";
        }
        int end = question.indexOf(',');
        String first = question.substring(0, end < 0 ? question.indexOf('?') : end);
        return "Say " + first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }

    private static Optional<Fix> fix(
            NewWords words, String title, boolean preferred, Replacement replacement) {
        Replacement here = replacement.at(words.from(), words.to());
        return Rewriter.rewrite(words.text(), here.words())
                .flatMap(
                        text ->
                                here.with(
                                        text,
                                        Optional.of(title + ": " + text),
                                        text.contains("[")
                                                ? Applicability.TEMPLATE
                                                : Applicability.SUGGESTED,
                                        preferred));
    }
}
