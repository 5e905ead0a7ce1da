package io.brieflint.fix;

import com.google.re2j.Pattern;
import io.brieflint.rewrite.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Whether what stood behind a verb can become its subject: "renewed the key", "the key was
 * renewed".
 */
final class LeadingSlot {
    /** A time, an idiom, or something of somebody whom the new sentence no longer names. */
    private static final Pattern CANNOT_LEAD =
            Pattern.compile(
                    "(.* )?(attention|care|time|times|advantage|mistake|mistakes|error|errors|part|place|note"
                            + "|action|notice|contact|use|sense|week|month|night|morning|day|year|afternoon"
                            + "|evening|hour|minute|hours|minutes|days|weeks|months|monday|tuesday|wednesday"
                            + "|thursday|friday|saturday|sunday|january|february|march|april|may|june"
                            + "|july|august|september|october|november|december|yesterday|today|tomorrow|anything|something"
                            + "|nothing|everything|himself|herself|themselves|itself|ourselves|things|thing)"
                            + "|(his|her|their|its|my|your) .*|any .*|.* (his|her|their) .*");

    private static final Set<String> NO_PASSIVE =
            Set.of(
                    "be",
                    "have",
                    "become",
                    "seem",
                    "appear",
                    "remain",
                    "go",
                    "come",
                    "get",
                    "lack",
                    "cost",
                    "last",
                    "arrive",
                    "happen",
                    "occur",
                    "belong",
                    "let",
                    "make",
                    "take",
                    "give",
                    "keep",
                    "do",
                    "want",
                    "like",
                    "stay",
                    "feel",
                    "look",
                    "agree",
                    "listen",
                    "wait",
                    "think",
                    "speak",
                    "talk",
                    "work",
                    "pay",
                    "help",
                    "react",
                    "respond",
                    "try",
                    "know",
                    "need",
                    "mean",
                    "continue",
                    "fail",
                    "say",
                    "go back",
                    "come back",
                    "act",
                    "bother",
                    "run out",
                    "run into",
                    "respond to",
                    "resemble",
                    "suit",
                    "fit");

    private LeadingSlot() {}

    static boolean canLead(Words.Slot slot) {
        String prose = slot.prose().toLowerCase(Locale.ROOT);
        if (slot.name().startsWith("NP")) {
            return !CANNOT_LEAD.matcher(prose).matches();
        }
        if (!slot.name().startsWith("VERB")) {
            return true;
        }
        String lemma = io.brieflint.language.Inflector.verbLemma(prose).orElse(prose);
        return !NO_PASSIVE.contains(lemma) && !isPrepositional(prose);
    }

    /** "post in May" takes no object; "turn on the alarm" does. */
    private static boolean isPrepositional(String verb) {
        return verb.matches(".* (in|on|over|through)")
                && !verb.matches("(turn|switch|put|power|fill|hand|take).* .*");
    }
}
