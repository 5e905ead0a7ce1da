package io.brieflint.fact;

import java.util.Set;

/** Says whether a moment is the next one at which the writer tells readers something. */
final class NextNews {
    private static final Set<String> NEXT = Set.of("next", "further", "another");
    private static final Set<String> NEWS =
            WordList.of(
                    "update updates status news post message announcement report briefing bulletin"
                            + " notice information info letter mail e-mail email mailing call note"
                            + " contact word details");
    private static final Set<String> NEWS_ALONE =
            WordList.of("news information info details update updates briefing bulletin");
    private static final Set<String> FOLLOWS =
            WordList.of(
                    "more news information info details status call update updates briefing"
                            + " bulletin follow follows to come comes again here in this channel"
                            + " thread page on there is will");
    private static final Set<String> SENT =
            WordList.of("message text update note mail email e-mail news letter information line");
    private static final Set<String> SUBJECTS = Set.of("we", "i", "we'll", "i'll", "you'll");
    private static final Set<String> TELLS =
            WordList.of(
                    "confirm correct report post announce share publish write call phone ring tell"
                            + " text message e-mail email mail update inform brief speak talk");
    private static final Set<String> TOLD =
            WordList.of(
                    "you again back this it that here everyone everybody all more news whether what"
                            + " how if to with or and at by around before about in on");
    private static final Set<String> FOUND =
            WordList.of("result results outcome number numbers state status plan figures");
    private static final Set<String> AUXILIARIES =
            WordList.of("will shall then again also next keep are am or and");
    private static final Set<String> NOT_US =
            WordList.of(
                    "supplier vendor provider manufacturer police bank data restart switch server"
                            + " contractor landlord network files file backup tests test");

    private final Words words;
    private final Clause clause;

    NextNews(Words words, Clause clause) {
        this.words = words;
        this.clause = clause;
    }

    /**
     * @param kind what the moment is: the date of a next report is a deadline
     * @param rhythm whether a cadence of updates stands before it
     */
    boolean isAt(FactKind kind, boolean rhythm) {
        boolean deadline = kind == FactKind.DATE && clause.has("report");
        if (isBehind() || happened() || deadline) {
            return false;
        }
        return opensWithNews() || (rhythm && isNextOne()) || hasNextNews() || isTold();
    }

    /** "After 15:30", "until 15:30" is no moment of news. */
    private boolean isBehind() {
        return switch (clause.preposition()) {
            case "after", "since", "until", "till", "from", "between" -> true;
            default -> false;
        };
    }

    private boolean happened() {
        for (int i = clause.low(); i < clause.opening(); i++) {
            boolean past =
                    switch (words.at(i)) {
                        case "was", "were", "had", "has", "failed", "did", "went", "came" -> true;
                        default -> false;
                    };
            if (past) {
                return true;
            }
        }
        return false;
    }

    /** "More at 16:15", "Status call at 17:00", "Details follow at 17:00". */
    private boolean opensWithNews() {
        boolean more =
                words.is(clause.opening(), "more") && !words.is(clause.opening() + 1, "than");
        if (more && clause.leads()) {
            return true;
        }
        boolean news = false;
        for (int i = clause.low(); i < clause.opening(); i++) {
            String word = words.at(i);
            if (!FOLLOWS.contains(word)) {
                return false;
            }
            boolean call = word.equals("call") && words.is(i - 1, "status");
            news |= word.equals("more") || call || NEWS_ALONE.contains(word);
        }
        boolean preposition = !clause.preposition().isEmpty();
        return news && preposition && !new Stamp(words, clause).isAsOf();
    }

    /** "Every hour, next at 15:30"; "every 90 minutes; the next one follows at 15:30". */
    private boolean isNextOne() {
        for (int i = clause.low(); i < clause.opening(); i++) {
            boolean one = words.is(i + 1, "one") || i + 1 == clause.opening();
            boolean first = words.is(i, "first") && words.is(i - 1, "the");
            if ((words.is(i, "next") || first) && (one || words.is(i + 1, ":"))) {
                return true;
            }
        }
        return false;
    }

    /** "The next announcement comes at 16:00". */
    private boolean hasNextNews() {
        for (int i = clause.low(); i < clause.opening(); i++) {
            if (NEXT.contains(words.at(i))) {
                int noun = NEWS.contains(words.at(i + 1)) ? i + 1 : i + 2;
                if (NEWS.contains(words.at(noun)) && noun < clause.opening()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "We will tell you what we know at 16:00", "I'll call at 15:30". */
    private boolean isTold() {
        int at = clause.low();
        while (at < clause.opening()) {
            if (isOurs(at) && isTelling(at)) {
                return !isAboutOthers(at);
            }
            at++;
        }
        return false;
    }

    /** True when the writer is the subject of the verb. */
    private boolean isOurs(int verb) {
        int i = verb - 1;
        while (i >= clause.low() && AUXILIARIES.contains(words.at(i))) {
            i--;
        }
        if (SUBJECTS.contains(words.at(i)) && i >= words.from()) {
            return true;
        }
        boolean shared = words.is(i + 1, "and") || words.is(i + 1, "or");
        return (shared || TELLS.contains(words.at(i))) && wroteBefore(i);
    }

    private boolean wroteBefore(int end) {
        for (int i = end; i >= words.from(); i--) {
            if (SUBJECTS.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(int i) {
        String word = words.at(i);
        boolean ends = i + 1 == clause.opening();
        boolean dates = word.equals("write") && words.is(i + 1, "this");
        if (dates) {
            return false;
        }
        if (TELLS.contains(word) || (word.equals("posting") && words.is(i - 1, "keep"))) {
            return ends || TOLD.contains(words.at(i + 1)) || isNewsAt(i + 1);
        }
        return switch (word) {
            case "send" -> sendsNews(i);
            case "know" -> words.is(i + 1, "more");
            case "back" -> words.is(i + 1, "to") || words.is(i + 1, "with");
            case "let" -> words.follows(i + 1, "you", "know");
            case "hear" -> true;
            case "have" ->
                    words.is(i + 1, "news")
                            || (words.is(i + 1, "more") && i + 2 == clause.opening());
            case "be", "come", "get" ->
                    words.follows(i + 1, "back", "to") || words.follows(i + 1, "back", "with");
            default -> false;
        };
    }

    private boolean isNewsAt(int i) {
        int noun = words.is(i, "the") || words.is(i, "our") ? i + 1 : i;
        return NEWS.contains(words.at(noun)) || FOUND.contains(words.at(noun));
    }

    private boolean sendsNews(int verb) {
        for (int i = verb + 1; i < Math.min(verb + 6, clause.opening()); i++) {
            if (SENT.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutOthers(int verb) {
        boolean toReaders = words.is(verb + 1, "you");
        for (int i = verb + 1; i < clause.opening() && !toReaders; i++) {
            if (NOT_US.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
