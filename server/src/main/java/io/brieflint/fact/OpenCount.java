package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Optional;
import java.util.Set;

/**
 * Things that no list knows, counted all the same: {@code 12 readings}, {@code five lifts}. Every
 * trade counts its own, so a plural behind a number is enough, as long as it is no length, no size
 * and none of what every account counts: steps, changes, reasons.
 */
final class OpenCount {
    private static final int SHORTEST = 4;
    private static final int MOST_MODIFIERS = 2;

    private static final Set<String> NOT_COUNTED =
            WordList.of(
                    "times steps ways reasons options changes fixes actions lessons questions parts"
                            + " points stages phases factors causes things issues problems kinds"
                            + " types sorts levels versions releases retries tries degrees miles"
                            + " metres meters yards feet inches bytes bits megabytes gigabytes"
                            + " terabytes kilobytes cores threads cpus gigs teams shifts people's"
                            + " minutes' hours' years decades quarters seasons weekends nights"
                            + " mornings evenings afternoons weekdays hundreds thousands millions"
                            + " percents percentages others ones sides halves thirds examples"
                            + " patterns ideas goals measures mitigations improvements updates"
                            + " incidents outages bugs faults errors failures crashes mistakes"
                            + " theories hypotheses conditions scenarios cases approaches copies"
                            + " layers tiers variables arguments parameters columns characters words"
                            + " lines sentences sections chapters paragraphs pieces aspects topics"
                            + " areas fields values settings rules digits nines slots units seats"
                            + " rounds turns votes stars watts volts amps dollars euros pounds cents"
                            + " dozens occasions events sources methods tools tasks projects"
                            + " colours sizes reviews meetings interviews talks sprints backups"
                            + " restarts reboots upgrades rollbacks deploys commits branches patches"
                            + " starts begins ends runs goes fails works closes opens shows says"
                            + " uses needs takes makes gives gets sees lets requires supports"
                            + " includes contains remains happens occurs stops");

    private static final Set<String> NOT_PLURAL =
            WordList.of(
                    "this thus plus less across always perhaps besides towards afterwards business"
                            + " access process progress address express status analysis basis"
                            + " does was has is its his hers ours yours theirs whereas unless"
                            + " versus various previous continuous serious famous obvious"
                            + " news series species means physics gas bus lens bias canvas");

    private OpenCount() {}

    /**
     * @param from one past the number
     */
    static Optional<Counted> read(Words words, int from) {
        for (int i = from; i <= from + MOST_MODIFIERS; i++) {
            if (!words.is(i, TokenKind.WORD) || !isPlain(words.text(i))) {
                return Optional.empty();
            }
            String word = words.at(i);
            if (isPlural(word)) {
                boolean counted =
                        !NOT_COUNTED.contains(word)
                                && TimeUnit.named(word).isEmpty()
                                && !words.is(i + 1, "-");
                return counted
                        ? Optional.of(new Counted(singular(word), true, i + 1))
                        : Optional.empty();
            }
            if (!Counted.describes(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Names are written with capitals: "Terminal 2 Closes", "3 Widgets Ltd". */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    private static boolean isPlural(String word) {
        return word.length() >= SHORTEST
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !NOT_PLURAL.contains(word);
    }

    private static String singular(String plural) {
        int length = plural.length();
        if (plural.endsWith("ies")) {
            return plural.substring(0, length - 3) + "y";
        }
        boolean hisses =
                plural.endsWith("sses")
                        || plural.endsWith("xes")
                        || plural.endsWith("ches")
                        || plural.endsWith("shes");
        return plural.substring(0, length - (hisses ? 2 : 1));
    }
}
