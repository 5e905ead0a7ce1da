package io.brieflint.fix;

import io.brieflint.language.CalendarWords;
import io.brieflint.profile.Stage;
import java.util.Optional;
import java.util.Set;

/** When it was, and when it will be: what is known of the moment stays. */
final class MomentGap {
    private static final String CLOCK = "[time] [time zone]";
    private static final String MOMENT = CLOCK + " on [date]";
    private static final String BETWEEN =
            "between [time] on [date] and [time] on [date], [time zone]";

    private static final Set<String> SINCE =
            Set.of("since", "from", "until", "till", "before", "after", "by");
    private static final Set<String> OPENS =
            Set.of("earlier", "sometime", "late", "early", "later", "yesterday", "this", "last");
    private static final Set<String> NOUN_BEFORE =
            Set.of("the", "a", "an", "our", "this", "that", "for", "of", "on", "about");
    private static final Set<String> BEFORE_OR_AFTER = Set.of("after", "before");
    private static final Set<String> DEGREES = Set.of("shortly", "soon", "just", "right");

    /** What a promise may begin with: "finished later this week". */
    private static final Set<String> DEEDS =
            Set.of(
                    "fixed",
                    "restored",
                    "back",
                    "finish",
                    "finished",
                    "done",
                    "resolved",
                    "available",
                    "ready",
                    "completed",
                    "complete");

    private static final Set<String> WHOLE_DAYS =
            Set.of("day", "days", "week", "weeks", "month", "months", "quarter", "weekend");

    private MomentGap() {}

    static Optional<NewWords> past(String to, FoundWords found) {
        if (found.inHeading()) {
            return Optional.empty();
        }
        String folded = found.folded();
        if (found.find(Set.of("eventually")) >= 0) {
            return eventually(found);
        }
        if (to.contains("minutes")) {
            return minutes(to, found);
        }
        if (found.find(Set.of("weekend")) >= 0) {
            return between(found);
        }
        if (folded.contains("at some ")) {
            return sometime(found);
        }
        if (folded.startsWith("some time ") || folded.startsWith("sometime ")) {
            int clause = found.to() - 1;
            return found.is(clause, Set.of("after", "before", "during"))
                    ? Optional.of(
                            new NewWords(
                                    found.from(),
                                    found.to(),
                                    "at " + CLOCK + ", " + found.word(clause)))
                    : Optional.empty();
        }
        int day = found.find(CalendarWords.weekdays());
        if (day >= 0) {
            return weekday(day, found);
        }
        int overnight = found.find(Set.of("overnight"));
        if (overnight >= 0) {
            return overnight == found.from()
                    ? Optional.of(new NewWords(overnight, overnight + 1, "at " + MOMENT))
                    : Optional.of(new NewWords(overnight, found.to(), BETWEEN));
        }
        int in = found.find(Set.of("in", "during"));
        if (in > found.from()) {
            return Optional.of(new NewWords(in, found.to(), "at " + MOMENT));
        }
        return moment(found.from(), found);
    }

    private static Optional<NewWords> moment(int from, FoundWords found) {
        String before = found.word(from - 1);
        if (SINCE.contains(before)) {
            return Optional.of(new NewWords(from, found.to(), MOMENT));
        }
        boolean noun = !found.isSeam(found.to()) && !found.opensSentence() && !isSubject(found);
        if (NOUN_BEFORE.contains(before) || noun || found.word(found.to()).startsWith("'")) {
            return Optional.empty();
        }
        boolean week = found.find(Set.of("week", "month")) >= 0;
        return Optional.of(new NewWords(from, found.to(), week ? "on [date]" : "at " + MOMENT));
    }

    private static boolean isSubject(FoundWords found) {
        return found.is(
                found.to(),
                Set.of("we", "i", "it", "they", "the", "our", "a", "an", "you", "all", "this"));
    }

    private static Optional<NewWords> weekday(int day, FoundWords found) {
        String before = found.word(found.from() - 1);
        String name = found.written(day, day + 1);
        boolean on = found.word(found.from()).equals("on") || found.word(day - 1).equals("on");
        boolean since = SINCE.contains(before);
        if ((NOUN_BEFORE.contains(before) && !on)
                || !(found.isSeam(found.to()) || isSubject(found) || found.opensSentence())) {
            return Optional.empty();
        }
        return Optional.of(
                new NewWords(
                        found.from(),
                        found.to(),
                        (since ? "" : "on ") + name + ", [date], at " + CLOCK));
    }

    private static Optional<NewWords> between(FoundWords found) {
        boolean since = SINCE.contains(found.word(found.from() - 1));
        return since
                ? Optional.empty()
                : Optional.of(new NewWords(found.from(), found.to(), BETWEEN));
    }

    private static Optional<NewWords> sometime(FoundWords found) {
        int at = found.find(Set.of("at"));
        String comma = found.is(found.to(), BEFORE_OR_AFTER) ? "," : "";
        return Optional.of(
                new NewWords(
                        at, found.to(), found.isToCome() ? "by [date]" : "at " + MOMENT + comma));
    }

    /** "Shortly after the deployment", "soon afterwards", "after a while". */
    private static Optional<NewWords> minutes(String to, FoundWords found) {
        int from = found.from();
        if (found.folded().startsWith("after ")) {
            return Optional.of(new NewWords(from, found.to(), "after " + to));
        }
        int order = found.find(BEFORE_OR_AFTER);
        if (!found.is(from, DEGREES) || order < 0) {
            boolean later =
                    found.find(Set.of("afterwards", "afterward", "thereafter", "later")) >= 0;
            return later && found.find(Set.of("recently", "lately")) < 0
                    ? Optional.of(new NewWords(from, found.to(), to + " later"))
                    : Optional.empty();
        }
        boolean ends = order == found.to() - 1 && found.isStop(found.to());
        String which = ends && found.word(order).equals("after") ? "later" : found.word(order);
        return Optional.of(new NewWords(from, order + 1, to + " " + which));
    }

    private static Optional<NewWords> eventually(FoundWords found) {
        int at = found.find(Set.of("eventually"));
        if (at < 0 || (!found.isStop(found.to()) && !found.is(found.to(), Set.of("and", "but")))) {
            return Optional.empty();
        }
        String rest =
                (found.written(found.from(), at) + " " + found.written(at + 1, found.to())).strip();
        return Optional.of(new NewWords(found.from(), found.to(), rest + " at " + CLOCK));
    }

    static Optional<NewWords> promised(String to, FoundWords found, Stage stage) {
        if (found.inHeading()) {
            return Optional.empty();
        }
        int unit = found.find(LengthGap.UNITS);
        boolean next = found.find(Set.of("next", "coming", "following", "upcoming")) >= 0;
        String first = found.word(found.from());
        if (next && unit >= 0 && !found.isToCome()) {
            return found.word(found.from() + 1).equals("the")
                    ? Optional.of(within(unit, found))
                    : Optional.empty();
        }
        if (unit >= 0 && !next && (first.equals("in") || first.equals("within"))) {
            return LengthGap.counted("[number] $UNIT", unit, found);
        }
        if (!found.isClauseSeam(found.to()) && !(found.opensSentence() && isSubject(found))) {
            return Optional.empty();
        }
        int when = found.find(Set.of("later", "early", "late", "this"));
        int from = DEEDS.contains(first) && when > found.from() ? when : found.from();
        int verb = found.find(Set.of("today", "tonight"));
        if (verb > from
                && !found.is(from, OPENS)
                && !first.equals("by")
                && !first.equals("before")) {
            return Optional.of(
                    new NewWords(
                            verb, verb + 1, "by " + CLOCK + " " + found.written(verb, verb + 1)));
        }
        if (first.equals("tomorrow")) {
            return Optional.of(new NewWords(from, found.to(), "tomorrow, [date], by " + CLOCK));
        }
        if (first.equals("for")) {
            return Optional.of(new NewWords(from, found.to(), "until [date]"));
        }
        if (SINCE.contains(found.word(from - 1)) || NOUN_BEFORE.contains(found.word(from - 1))) {
            return Optional.empty();
        }
        boolean days =
                found.find(WHOLE_DAYS) >= 0
                        && !found.folded().contains("end of day")
                        && !found.folded().contains("end of the day")
                        && !found.folded().contains("in the day");
        boolean late = stage == Stage.REVIEW;
        return Optional.of(new NewWords(from, found.to(), days || late ? "by [date]" : to));
    }

    /** What once was "over the next few minutes" took a number of them. */
    private static NewWords within(int unit, FoundWords found) {
        return new NewWords(
                found.from(),
                found.to(),
                found.written(found.from(), found.from() + 2)
                        + " "
                        + found.word(found.from() + 2)
                        + " [number] "
                        + found.word(unit));
    }
}
