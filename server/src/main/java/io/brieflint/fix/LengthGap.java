package io.brieflint.fix;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import java.util.Optional;
import java.util.Set;

/** How long it was, in the unit that was named. */
final class LengthGap {
    static final Set<String> UNITS =
            Set.of(
                    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days",
                    "week", "weeks", "month", "months");

    private static final Set<String> QUANTIFIERS =
            Set.of(
                    "a",
                    "an",
                    "few",
                    "several",
                    "many",
                    "couple",
                    "of",
                    "number",
                    "some",
                    "multiple",
                    "countless",
                    "good",
                    "quite",
                    "matter",
                    "coming",
                    "next",
                    "following",
                    "upcoming");
    private static final Set<String> LASTED =
            Set.of(
                    "took", "taken", "take", "taking", "spent", "lasted", "lasting", "waited",
                    "last", "run", "ran");
    private static final Set<String> STATES =
            Set.of(
                    "unavailable",
                    "down",
                    "offline",
                    "unreachable",
                    "inaccessible",
                    "interrupted",
                    "disrupted",
                    "slow",
                    "affected");
    private static final Set<String> LENGTHS =
            Set.of("for", "after", "in", "within", "over", "took", "take", "lasted");
    private static final Set<String> STRETCHES =
            Set.of("period", "time", "while", "duration", "window", "spell", "stretch", "moment");
    private static final Set<String> BREAKS =
            Set.of("outage", "interruption", "disruption", "blip", "delay");
    private static final Set<String> MASS = Set.of("downtime", "unavailability");
    private static final Set<String> FOR_ALL = Set.of("for", "during", "over", "throughout", "all");
    private static final String HOW_LONG = "[how long]";

    private LengthGap() {}

    static Optional<NewWords> known(String to, FoundWords found) {
        if (found.inHeading()) {
            return Optional.empty();
        }
        int unit = found.find(UNITS);
        return unit >= 0 && to.contains("$UNIT") ? counted(to, unit, found) : stretch(found);
    }

    /** "A couple of hours" and "an hour or two" are a number of hours. */
    static Optional<NewWords> counted(String to, int unit, FoundWords found) {
        int from = unit;
        boolean more = found.word(from - 1).equals("more");
        from -= more ? 1 : 0;
        while (from > found.from() && found.is(from - 1, QUANTIFIERS)) {
            from--;
        }
        int end = unit + 1;
        if (found.word(end).equals("or") && found.is(end + 1, Set.of("two", "so"))) {
            end += 2;
        }
        String unitName = found.word(unit);
        String plural =
                unitName.endsWith("s") ? unitName : Inflector.inflect(unitName, Form.PLURAL);
        return Optional.of(
                new NewWords(from, end, to.replace("$UNIT", (more ? "more " : "") + plural)));
    }

    private static Optional<NewWords> stretch(FoundWords found) {
        int verb = found.find(LASTED);
        if (verb >= 0) {
            return Optional.of(lasted(verb, found));
        }
        int briefly = found.find(Set.of("briefly"));
        int state = found.to() - 1;
        if (briefly >= 0) {
            return found.is(state, STATES) && state == briefly + 1 && found.isClauseSeam(found.to())
                    ? Optional.of(
                            new NewWords(
                                    briefly,
                                    found.to(),
                                    found.written(state, state + 1) + " for " + HOW_LONG))
                    : Optional.empty();
        }
        int whole = found.find(FOR_ALL);
        if (whole >= 0) {
            boolean from = !found.is(whole, Set.of("for", "all"));
            return Optional.of(
                    new NewWords(
                            whole,
                            found.to(),
                            from ? "from [time] to [time] [time zone]" : "for " + HOW_LONG));
        }
        if (found.folded().startsWith("longer than")) {
            return behind(" (" + HOW_LONG + " instead of " + HOW_LONG + ")", found);
        }
        int pause = found.find(BREAKS);
        int mass = found.find(MASS);
        if (mass >= 0) {
            return Optional.of(
                    new NewWords(
                            found.from(), mass + 1, "[number] minutes of " + found.word(mass)));
        }
        if (pause >= 0 && pause == found.to() - 1 && found.isSeam(found.to())) {
            return Optional.of(new NewWords(found.from(), found.to(), pause(pause, found)));
        }
        boolean stretch =
                found.is(found.from(), Set.of("a", "an", "quite")) && found.find(STRETCHES) >= 0;
        if (stretch && found.word(found.to()).equals("of")) {
            return Optional.of(new NewWords(found.from(), found.to(), "[number] minutes"));
        }
        return stretch && found.is(found.from() - 1, LENGTHS)
                ? Optional.of(new NewWords(found.from(), found.to(), HOW_LONG))
                : Optional.empty();
    }

    private static NewWords lasted(int verb, FoundWords found) {
        int from = verb + 1;
        if (found.is(from, Set.of("us", "them", "me"))) {
            from++;
        }
        boolean compared = found.folded().contains("longer than");
        return new NewWords(
                from, found.to(), compared ? HOW_LONG + " instead of " + HOW_LONG : HOW_LONG);
    }

    private static String pause(int noun, FoundWords found) {
        String article = found.word(found.from());
        boolean some = article.equals("some") || article.equals("the");
        String before =
                article.equals("a") || article.equals("an") ? "a " : some ? article + " " : "";
        return before + "[number]-minute " + found.written(noun, noun + 1);
    }

    private static Optional<NewWords> behind(String text, FoundWords found) {
        return found.isStop(found.to()) && !found.inBrackets()
                ? Optional.of(
                        new NewWords(
                                found.from(),
                                found.to(),
                                found.written(found.from(), found.to()) + text))
                : Optional.empty();
    }
}
