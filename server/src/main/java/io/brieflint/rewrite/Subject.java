package io.brieflint.rewrite;

import com.google.re2j.Pattern;
import io.brieflint.language.Inflector;
import java.util.Locale;
import java.util.Set;

/** What a verb has to agree with. */
final class Subject {
    /** A number of orders are late: these count what follows. */
    private static final Pattern COUNTS =
            Pattern.compile(
                    "(a (large |small |great |growing )?number|the (vast )?majority|a majority|a minority|a lot|lots|a couple|a handful"
                            + "|a few|most|some|all|half|many|several|both|two thirds|[\\d.,]+ ?(%|percent|per cent)) of .*");

    private static final Pattern SINGULAR =
            Pattern.compile("(each|every|one|neither|either|it|this|that)( .*)?");
    private static final Set<String> PLURAL_PRONOUNS =
            Set.of("they", "these", "those", "we", "you");
    private static final Pattern TAIL =
            Pattern.compile(" (of|for|in|on|at|to|from|with|by|between|without) .*");

    private Subject() {}

    static boolean isPlural(String phrase) {
        String small = phrase.toLowerCase(Locale.ROOT).strip();
        if (SINGULAR.matcher(small).matches()) {
            return false;
        }
        if (PLURAL_PRONOUNS.contains(small) || small.contains(" and ")) {
            return true;
        }
        boolean counts = COUNTS.matcher(small).matches();
        String head =
                counts
                        ? phrase.substring(small.indexOf(" of ") + 4)
                        : TAIL.matcher(phrase).replaceFirst("");
        return Inflector.isPlural(head.substring(head.lastIndexOf(' ') + 1));
    }
}
