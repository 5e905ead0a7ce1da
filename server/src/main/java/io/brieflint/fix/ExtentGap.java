package io.brieflint.fix;

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

    private static final Set<String> PARTIAL = Set.of("parts", "sections", "areas");

    /** Counting these against a whole makes no sense. */
    private static final Set<String> EVENTS =
            Set.of(
                    "attempts",
                    "calls",
                    "complaints",
                    "crashes",
                    "delays",
                    "disconnections",
                    "disruptions",
                    "dropouts",
                    "errors",
                    "failures",
                    "incidents",
                    "interruptions",
                    "occurrences",
                    "outages",
                    "reports",
                    "slowdowns",
                    "timeouts");

    private static final Set<String> EMPTY =
            Set.of("issues", "problems", "difficulties", "things", "ways", "amounts");
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

    /** Words in front of a noun that they say something about. */
    private static final Set<String> BEFORE_NOUN =
            Set.of("intermittent", "occasional", "sporadic", "spotty", "patchy");

    private ExtentGap() {}

    static Optional<NewWords> known(String to, FoundWords found) {
        if (to.contains(FOUND)) {
            String answer = to.substring(to.indexOf(FOUND) + FOUND.length());
            boolean wide = found.is(found.from(), WIDE);
            boolean events = found.is(found.to() - 1, EVENTS);
            boolean large = found.is(found.from(), LARGE);
            return behind(
                    wide
                            ? (events ? " ([how many])" : " ([for how many])")
                            : large ? " ([how much])" : answer,
                    found);
        }
        if (to.equals("[number]")) {
            int some = found.find(Set.of("some", "many", "most", "others"));
            String others = found.word(some).equals("others") ? " others" : "";
            return some < 0
                    ? Optional.empty()
                    : Optional.of(new NewWords(some, some + 1, to + others));
        }
        int parts = found.find(PARTIAL);
        if (parts >= 0 && found.word(parts + 1).equals("of")) {
            return Optional.of(new NewWords(parts, parts + 1, "[which] " + found.word(parts)));
        }
        int them = found.find(Set.of("them", "you", "us"));
        int of = them - 1;
        if (them > found.from() + 1 && found.word(of).equals("of")) {
            int some = found.find(Quantified.QUANTIFIERS);
            return some == of - 1
                    ? Optional.of(new NewWords(some, of, "[number]"))
                    : Optional.empty();
        }
        return Quantified.in(found)
                .filter(counted -> !isEmpty(counted, found))
                .map(counted -> agreed(counted, text(to, counted, found), found));
    }

    /** "A number of orders was lost", but "[number] of [total] orders were lost". */
    private static NewWords agreed(Quantified counted, String text, FoundWords found) {
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
            String due =
                    to.contains("[percent]") ? "share" : to.contains("which") ? "list" : "figures";
            return behind(" (" + due + " due [time] [time zone])", found);
        }
        if (!to.contains(COUNTED) || found.inBrackets()) {
            return Optional.empty();
        }
        return Quantified.in(found)
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

    private static String due(String to, Quantified counted) {
        if (to.contains("[names]")) {
            return "list";
        }
        return counted.share() || to.contains("%") ? "share" : "count";
    }

    private static boolean isEmpty(Quantified counted, FoundWords found) {
        return found.is(counted.end() - 1, EMPTY);
    }

    private static String text(String to, Quantified counted, FoundWords found) {
        int noun = counted.counts();
        String whose = "";
        if (found.is(noun, Quantified.WHOSE)) {
            whose = found.written(noun, noun + 1).toLowerCase(java.util.Locale.ROOT) + " ";
            noun++;
        }
        String nouns = found.written(noun, counted.end());
        if (!counted.plural()) {
            return (counted.share() || found.is(counted.end() - 1, Quantified.SHARED)
                            ? "[percent]% of "
                            : "[amount] of ")
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
