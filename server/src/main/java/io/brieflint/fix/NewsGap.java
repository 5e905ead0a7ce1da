package io.brieflint.fix;

import io.brieflint.rule.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When readers hear more: the promise stays in the writer's words, and gets its time. */
final class NewsGap {
    private static final String CLOCK = "[time] [time zone]";
    private static final String BY = " by " + CLOCK;
    private static final String EVERY = " every [number] minutes";
    private static final String AGAIN = "we will write again" + BY;

    private static final Set<String> CONNECTORS =
            Set.of("as", "when", "once", "if", "until", "whenever", "after");
    private static final Set<String> ASKED =
            Set.of("what", "how", "whether", "why", "who", "which");
    private static final Set<String> PROMISES =
            Set.of("will", "shall", "to", "we'll", "i'll", "they'll", "and");
    private static final Set<String> RHYTHMS =
            Set.of(
                    "regular",
                    "frequent",
                    "periodic",
                    "timely",
                    "continuous",
                    "ongoing",
                    "constant");
    private static final Set<String> SOON =
            Set.of("soon", "shortly", "later", "accordingly", "asap");
    private static final Set<String> STATES =
            Set.of(
                    "posted",
                    "informed",
                    "updated",
                    "up-to-date",
                    "up",
                    "apprised",
                    "abreast",
                    "in",
                    "aware",
                    "fully",
                    "closely",
                    "regularly");
    private static final Set<String> NOTHING_NEW =
            Set.of(
                    "more",
                    "further",
                    "news",
                    "something",
                    "anything",
                    "information",
                    "details",
                    "available",
                    "develops",
                    "evolves",
                    "progresses",
                    "unfolds",
                    "learn",
                    "know",
                    "new",
                    "appropriate",
                    "necessary");
    private static final Set<String> REPORTS =
            Set.of(
                    "report",
                    "postmortem",
                    "post-mortem",
                    "write-up",
                    "writeup",
                    "review",
                    "rca",
                    "analysis",
                    "retrospective",
                    "findings",
                    "learnings",
                    "timeline");
    private static final Set<String> NEWS =
            Set.of("update", "updates", "information", "communication", "news");

    private static final int LONGEST_TAIL = 8;

    private final FoundWords found;
    private final List<Match> vague;

    private NewsGap(FoundWords found, List<Match> vague) {
        this.found = found;
        this.vague = vague;
    }

    static Optional<NewWords> known(FoundWords found, List<Match> vague) {
        return found.inHeading() ? Optional.empty() : new NewsGap(found, vague).known();
    }

    private Optional<NewWords> known() {
        String folded = found.folded();
        if (found.is(found.from(), CONNECTORS)) {
            return found.isStop(found.to()) || found.word(found.to()).equals("and")
                    ? Optional.of(new NewWords(found.from(), found.to(), BY.strip()))
                    : Optional.empty();
        }
        boolean invites =
                folded.startsWith("stay tuned")
                        || folded.startsWith("watch this space")
                        || folded.endsWith("check back")
                        || (folded.startsWith("more ") && found.to() - found.from() <= 3);
        if (invites) {
            int end = found.clauseEnd(found.to());
            return found.opensSentence() && end - found.to() <= LONGEST_TAIL && isLast(end)
                    ? Optional.of(new NewWords(found.from(), end, AGAIN))
                    : Optional.empty();
        }
        int source = found.find(Set.of("for"));
        if (source >= 0
                && found.is(
                        found.from(),
                        Set.of("check", "watch", "monitor", "follow", "visit", "see"))) {
            return found.isStop(found.to())
                    ? Optional.of(
                            new NewWords(source + 1, found.to(), "the next update at " + CLOCK))
                    : Optional.empty();
        }
        int keep = found.find(Set.of("keep", "keeping"));
        int rhythm = found.find(RHYTHMS);
        if (keep >= 0 && rhythm < 0) {
            return keep(keep);
        }
        return rhythm >= 0 ? rhythm(rhythm) : promise();
    }

    private boolean isLast(int end) {
        return end >= found.sentence().to() - 1;
    }

    private Optional<NewWords> keep(int keep) {
        int state = keep + 1;
        while (state < found.to() && !found.is(state, STATES)) {
            state++;
        }
        boolean whom = state > keep + 1;
        String promised = found.word(keep - 1);
        boolean being = promised.equals("be");
        if (!whom
                || state >= found.to()
                || !(PROMISES.contains(promised) || promised.endsWith("'ll") || being)) {
            return Optional.empty();
        }
        if (found.word(keep).equals("keeping") && !being) {
            return Optional.empty();
        }
        String update = "update " + found.written(keep + 1, state);
        return placed(being && keep > found.from() ? keep - 1 : keep, found.to(), update);
    }

    private Optional<NewWords> rhythm(int rhythm) {
        int news = rhythm + 1;
        while (news < found.to() && !found.is(news, NEWS)) {
            news++;
        }
        if (news >= found.to()) {
            return Optional.empty();
        }
        if (rhythm == found.from()) {
            boolean whole = found.opensSentence() && isLast(found.to()) && found.isStop(found.to());
            if (whole) {
                return Optional.of(
                        new NewWords(
                                rhythm,
                                found.to(),
                                "we will write" + EVERY + ", next at " + CLOCK));
            }
            return news == found.to() - 2
                            && found.is(
                                    found.to() - 1,
                                    Set.of("until", "throughout", "while", "during"))
                    ? Optional.of(new NewWords(rhythm, news + 1, "updates" + EVERY))
                    : Optional.empty();
        }
        if (news != found.to() - 1) {
            return Optional.empty();
        }
        int end = end(found.to());
        String next = found.isStop(end) ? ", next at " + CLOCK : "";
        return Optional.of(new NewWords(rhythm, end, "updates" + EVERY + next));
    }

    private Optional<NewWords> promise() {
        int to = found.to();
        while (to > found.from() + 1 && (found.is(to - 1, SOON) || found.is(to - 1, CONNECTORS))) {
            to--;
        }
        if (found.folded().contains("continu")) {
            int end = end(to);
            String next = found.isStop(end) ? ", next at " + CLOCK : "";
            return found.isSeam(end)
                    ? Optional.of(
                            new NewWords(
                                    found.from(),
                                    end,
                                    found.written(found.from(), to) + EVERY + next))
                    : Optional.empty();
        }
        return placed(found.from(), to, found.written(found.from(), to));
    }

    /** Past what only says "when we know more". */
    private int end(int from) {
        return vague.stream()
                .filter(
                        hit ->
                                hit.from() >= from
                                        && hit.from() <= from + 1
                                        && found.is(hit.from(), CONNECTORS))
                .mapToInt(hit -> hit.to())
                .findFirst()
                .orElse(Math.max(from, soon(from)));
    }

    private boolean saysNothing(int from, int end) {
        for (int i = from; i < end; i++) {
            if (found.is(i, NOTHING_NEW)) {
                return true;
            }
        }
        return false;
    }

    /** A report has a day, news has a clock time. */
    private String by() {
        int report = found.find(REPORTS);
        boolean noun = report >= 0 && !found.is(report - 1, PROMISES);
        return noun ? " by [date]" : BY;
    }

    private int soon(int from) {
        return found.is(from, SOON) ? from + 1 : from;
    }

    /** The time stands behind what is promised, before what is a sentence of its own. */
    private Optional<NewWords> placed(int from, int to, String text) {
        int end = end(to);
        if (end > to && found.isSeam(end) && !found.isPreposition(end)) {
            return Optional.of(new NewWords(from, end, text + by()));
        }
        if (end > to || found.isStop(to) || found.is(to, Set.of("and", "but"))) {
            return end > to && !found.isStop(end)
                    ? Optional.empty()
                    : Optional.of(new NewWords(from, to, text + by()));
        }
        if (found.is(to, ASKED)) {
            return Optional.of(new NewWords(from, to, text + by()));
        }
        int last = found.clauseEnd(found.is(to, CONNECTORS) ? to + 1 : to);
        if (found.word(to).equals("as")
                && !saysNothing(to, last)
                && !found.word(to + 1).equals("soon")) {
            return Optional.of(new NewWords(from, to, text + EVERY));
        }
        if (last - to > LONGEST_TAIL + 2
                || !(found.isStop(last) || found.is(last, Set.of("and", "but")))) {
            return Optional.empty();
        }
        String tail = " " + found.written(to, last);
        if (found.is(to, CONNECTORS) && saysNothing(to, last)) {
            return Optional.of(new NewWords(from, last, text + by()));
        }
        if (found.is(to, CONNECTORS)) {
            return Optional.of(
                    new NewWords(from, last, text + tail + ", and" + by() + " in any case"));
        }
        boolean goesOn =
                found.isPreposition(to)
                        || found.is(
                                to,
                                Set.of(
                                        "here",
                                        "again",
                                        "further",
                                        "directly",
                                        "next",
                                        "this",
                                        "our"));
        return goesOn
                ? Optional.of(new NewWords(from, last, text + tail + by()))
                : Optional.empty();
    }
}
