package io.brieflint.analysis;

import io.brieflint.language.Inflector;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many or how much: the noun that was counted keeps its place, and so do its adjectives and
 * whose it is.
 */
final class ExtentGap {
    private static final String COUNTED = "$COUNTED";
    private static final String FOUND = "$FOUND";

    private static final Set<String> QUANTIFIERS =
            Set.of(
                    "some", "several", "many", "few", "multiple", "various", "numerous", "most",
                    "certain", "countless", "much");
    private static final Set<String> ALMOST =
            Set.of("nearly", "almost", "virtually", "practically", "hardly", "barely");
    private static final Set<String> ALL = Set.of("all", "no", "none", "any");
    private static final Set<String> HEAPS =
            Set.of(
                    "lots", "plenty", "dozens", "hundreds", "thousands", "millions", "scores",
                    "loads", "tons", "majority", "numbers", "amounts", "volumes");
    private static final Set<String> GROUPS =
            Set.of(
                    "number", "subset", "group", "amount", "minority", "set", "handful", "couple",
                    "lot", "bunch", "range", "volume", "series", "string", "majority", "bulk",
                    "portion", "percentage", "proportion", "fraction", "share", "part");
    private static final Set<String> SHARES =
            Set.of("portion", "percentage", "proportion", "fraction", "share", "part");
    private static final Set<String> BULK = Set.of("most", "much", "the", "majority");
    private static final Set<String> PARTIAL = Set.of("parts", "sections", "areas");
    private static final Set<String> WHOSE =
            Set.of("our", "the", "your", "their", "these", "those", "its", "his", "her", "my");
    private static final Set<String> ROUND =
            Set.of("hundred", "thousand", "million", "dozen", "of", "all");

    /** Counting these against a whole makes no sense. */
    private static final Set<String> EVENTS =
            Set.of(
                    "attempts", "calls", "complaints", "crashes", "delays", "disconnections",
                    "disruptions", "dropouts", "errors", "failures", "incidents",
                                       "interruptions", "occurrences", "outages", "reports", "slowdowns", "timeouts");

    private static final Set<String> EMPTY =
            Set.of("issues", "problems", "difficulties", "things", "ways", "amounts");
    private static final Set<String> HEADS =
            Set.of("accounts", "teams", "orders", "groups", "requests", "services");
    private static final Map<String, String> AGREED =
            Map.of("was", "were", "is", "are", "has", "have");
    private static final Set<String> LOOSE = Set.of("multiple", "various");
    private static final Set<String> GIVEN =
            Set.of("the", "this", "that", "these", "those", "any", "no", "further", "such");
    private static final Set<String> WIDE = Set.of("widespread", "large-scale", "far-reaching");
    private static final Set<String> LARGE =
            Set.of("significant", "considerable", "substantial", "extensive");
    private static final Set<String> MORE =
            Set.of("other", "further", "additional", "more", "new", "extra");
    private static final Set<String> SHARED =
            Set.of(
                    "capacity", "fleet", "functionality", "infrastructure", "load", "network",
                    "traffic");
    private static final Set<String> MASS =
            Set.of("content", "data", "information", "mail", "email", "money", "revenue");

    /** Words in front of a noun that they say something about. */
    private static final Set<String> BEFORE_NOUN =
            Set.of("intermittent", "occasional", "sporadic", "spotty", "patchy");

    private ExtentGap() {}

    /**
     * @param counts where the counted noun phrase begins
     * @param end one past its last noun
     */
    private record Counted(int from, int counts, int end, boolean share, boolean plural) {}

    static Optional<NewWords> known(String to, FoundWords found) {
        if (to.contains(FOUND)) {
            String answer = to.substring(to.indexOf(FOUND) + FOUND.length());
            boolean wide = found.is(found.from(), WIDE);
            boolean events = found.is(found.to() - 1, EVENTS);
            boolean large = found.is(found.from(), LARGE);
            return behind(
                    wide ? (events ? " ([how many])" : " ([for how many])") : large ? " ([how much])" : answer, found);
        }
        if (to.equals("[number]")) {
            int some = found.find(Set.of("some", "many", "most", "others"));
            String others = found.word(some).equals("others") ? " others" : "";
            return some < 0 ? Optional.empty() : Optional.of(new NewWords(some, some + 1, to + others));
        }
        int parts = found.find(PARTIAL);
        if (parts >= 0 && found.word(parts + 1).equals("of")) {
            return Optional.of(new NewWords(parts, parts + 1, "[which] " + found.word(parts)));
        }
        int them = found.find(Set.of("them", "you", "us"));
        int of = them - 1;
        if (them > found.from() + 1 && found.word(of).equals("of")) {
            int some = found.find(QUANTIFIERS);
            return some == of - 1
                    ? Optional.of(new NewWords(some, of, "[number]"))
                    : Optional.empty();
        }
        return counted(found)
                .filter(counted -> !isEmpty(counted, found))
                .map(counted -> agreed(counted, text(to, counted, found), found));
    }

    /** "A number of orders was lost", but "[number] of [total] orders were lost". */
    private static NewWords agreed(Counted counted, String text, FoundWords found) {
        String verb = counted.plural() ? AGREED.get(found.word(counted.end())) : null;
        return verb == null
                ? new NewWords(counted.from(), counted.end(), text)
                : new NewWords(counted.from(), counted.end() + 1, text + " " + verb);
    }

    static Optional<NewWords> unknown(String to, FoundWords found) {
        if (found.inHeading()) {
            return Optional.empty();
        }
        if (to.contains(FOUND)) {
            String due = to.contains("[percent]") ? "share" : to.contains("which") ? "list" : "figures";
            return behind(" (" + due + " due [time] [time zone])", found);
        }
        if (!to.contains(COUNTED) || found.inBrackets()) {
            return Optional.empty();
        }
        return counted(found)
                .filter(counted -> !isEmpty(counted, found))
                .filter(counted -> counted.plural() || counted.share())
                .map(
                        counted ->
                                new NewWords(
                                        counted.from(),
                                        counted.end(),
                                        found.written(counted.from(), counted.end())
                                                + " ("
                                                + due(to, counted)
                                                + " due [time] [time zone])"));
    }

    private static String due(String to, Counted counted) {
        if (to.contains("[names]")) {
            return "list";
        }
        return counted.share() || to.contains("%") ? "share" : "count";
    }

    private static boolean isEmpty(Counted counted, FoundWords found) {
        return found.is(counted.end() - 1, EMPTY);
    }

    private static String text(String to, Counted counted, FoundWords found) {
        int noun = counted.counts();
        String whose = "";
        if (found.is(noun, WHOSE)) {
            whose = found.written(noun, noun + 1).toLowerCase(java.util.Locale.ROOT) + " ";
            noun++;
        }
        String nouns = found.written(noun, counted.end());
        if (!counted.plural()) {
            return (counted.share() || found.is(counted.end() - 1, SHARED) ? "[percent]% of " : "[amount] of ")
                    + whose
                    + nouns;
        }
        if (counted.share()) {
            return "[percent]% of " + whose + nouns;
        }
        boolean alone =
                found.is(counted.end() - 1, EVENTS)
                        || found.is(noun, MORE)
                        || found.is(counted.from(), LOOSE)
                        || found.written(counted.from(), counted.end()).contains("couple");
        if (to.contains("[total]") && alone && whose.isEmpty()) {
            return "[number] " + nouns;
        }
        int at = to.indexOf(COUNTED);
        int whole = to.lastIndexOf(" of ", at);
        String form = to.substring(0, at);
        if (whole >= 0) {
            form = form.substring(0, whole + 4) + whose + form.substring(whole + 4);
        } else if (!whose.isEmpty()) {
            form += "of " + whose;
        }
        return form + nouns + to.substring(at + COUNTED.length());
    }

    private static Optional<Counted> counted(FoundWords found) {
        for (int i = found.from(); i < found.to(); i++) {
            Optional<Counted> counted = quantified(i, found);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return Optional.empty();
    }

    private static Optional<Counted> quantified(int at, FoundWords found) {
        int from = at;
        int next;
        boolean share = false;
        String word = found.word(at);
        if (word.equals("a") || word.equals("an") || word.equals("the")) {
            int group = at + 1;
            while (group < at + 4 && !(found.is(group, GROUPS) && found.word(group + 1).equals("of"))) {
                group++;
            }
            if (!found.is(group, GROUPS) || !found.word(group + 1).equals("of")) {
                return Optional.empty();
            }
            share = found.is(group, SHARES);
            next = group + 1;
        } else if (found.is(at, ALMOST) && found.is(at + 1, ALL)) {
            next = at + 2;
        } else if (word.equals("close") && found.word(at + 1).equals("to") && found.is(at + 2, ALL)) {
            next = at + 3;
        } else if (word.equals("very") && found.word(at + 1).equals("few")) {
            next = at + 2;
        } else if (found.is(at, QUANTIFIERS)
                || (found.is(at, HEAPS) && found.word(at + 1).equals("of"))) {
            next = at + 1;
            String before = found.word(at - 1);
            if (word.equals("few") && before.equals("a")) {
                from = found.word(at - 2).equals("quite") ? at - 2 : at - 1;
            } else if (Set.of("the", "these", "those", "of", "very", "a", "too").contains(before)
                    && !(before.equals("of") && found.is(at, QUANTIFIERS))) {
                return Optional.empty();
            }
        } else {
            return Optional.empty();
        }
        while (found.is(next, ROUND)) {
            next++;
        }
        int end = noun(next, found);
        if (end < 0) {
            return Optional.empty();
        }
        boolean plural = Inflector.isPlural(found.word(end - 1));
        boolean bulk = !plural && (found.is(at, BULK) || found.is(at, ALMOST));
        return Optional.of(new Counted(from, next, end, share || bulk, plural));
    }

    /** One past the noun that a phrase is about, or -1. */
    private static int noun(int first, FoundWords found) {
        int start = found.is(first, WHOSE) ? first + 1 : first;
        for (int i = start; i < found.to() && !found.isSeam(i); i++) {
            boolean plural = Inflector.isPlural(found.word(i));
            if (plural || found.is(i, MASS) || found.is(i, SHARED)) {
                int end = i + 1;
                if (plural && found.is(end, HEADS)) {
                    end++;
                }
                boolean goesOn = found.word(end).equals("-") || found.word(end).startsWith("'");
                boolean more = plural ? Inflector.isPlural(found.word(end)) : !found.word(end).endsWith("ed");
                boolean noun = more && !found.isSeam(end);
                return goesOn || noun ? -1 : end;
            }
        }
        return -1;
    }

    /** Something in brackets at the end of the noun phrase. */
    private static Optional<NewWords> behind(String text, FoundWords found) {
        if (found.inHeading() || found.inBrackets() || found.is(found.from() - 1, GIVEN)) {
            return Optional.empty();
        }
        int end = found.to();
        while (end > found.from() + 1 && found.isPreposition(end - 1)) {
            end--;
        }
        if (end == found.to() && found.is(end - 1, BEFORE_NOUN)) {
            while (end < found.to() + 4 && !found.isSeam(end) && !isVerb(end, found)) {
                end++;
            }
            if (end == found.to() || !found.isSeam(end)) {
                return Optional.empty();
            }
        }
        if (!found.isSeam(end) || found.word(end).equals("of") || found.word(end).equals("than")) {
            return Optional.empty();
        }
        return Optional.of(
                new NewWords(found.from(), end, found.written(found.from(), end) + text));
    }

    private static boolean isVerb(int at, FoundWords found) {
        return found.word(at).endsWith("ed") && found.isSeam(at + 1);
    }
}
