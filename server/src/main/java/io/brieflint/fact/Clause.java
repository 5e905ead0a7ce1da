package io.brieflint.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words around a moment or length that can say what it is about. */
final class Clause {
    private static final int REACH = 14;
    private static final Set<String> BEFORE_FACT =
            WordList.of(
                    "at by on some since from until till before after in within about around "
                            + "roughly approximately the of as for between ~ ( to just shortly "
                            + "almost nearly . approx over under than more less least up");
    private static final Set<String> BOUNDARIES =
            WordList.of(
                    "; : , ) ( - . | but while whereas then which who because when "
                            + "where although so");
    private static final Set<String> DAYS = Set.of("today", "tomorrow", "tonight");
    private static final Set<String> STRONG =
            Set.of(
                    "since", "until", "till", "by", "before", "after", "within", "from", "for",
                    "between");
    private static final Set<String> WEAK = Set.of("at", "on", "in", "to");
    private static final Set<String> LATER = Set.of("and", "before", "after", "until", "till");
    private static final Set<String> FUTURE =
            WordList.of(
                    "will shall should expect expects expected hope plan planned aim "
                            + "anticipate anticipated estimate estimates anticipates estimated may might promise "
                            + "target intend won't");

    private final Words words;
    private final int from;
    private final int to;
    private final int low;
    private final int high;
    private final String preposition;
    private final int opening;

    /**
     * @param index of the fact the clause is read for
     */
    Clause(Words words, List<Find> finds, int index) {
        this.words = words;
        Find find = finds.get(index);
        this.from = groupStart(words, finds, index);
        this.to = groupEnd(words, finds, index);
        this.opening = opening(words, from);
        this.preposition = preposition(words, opening, find.from());
        this.low = low(finds, index);
        this.high = high(finds, index);
    }

    /** A date right before a time belongs to it, and the other way round. */
    private static int groupStart(Words words, List<Find> finds, int index) {
        int from = finds.get(index).from();
        boolean joined =
                index > 0
                        && finds.get(index - 1).isMoment()
                        && finds.get(index - 1).kind() != finds.get(index).kind()
                        && onlyJoins(words, finds.get(index - 1).to(), from);
        return joined ? finds.get(index - 1).from() : from;
    }

    private static int groupEnd(Words words, List<Find> finds, int index) {
        int to = finds.get(index).to();
        boolean joined =
                index + 1 < finds.size()
                        && finds.get(index + 1).isMoment()
                        && (finds.get(index + 1).kind() != finds.get(index).kind()
                                || finds.get(index + 1).part() == Find.Part.REPEATED)
                        && onlyJoins(words, to, finds.get(index + 1).from());
        int end = joined ? finds.get(index + 1).to() : to;
        return words.is(end, ")") ? end + 1 : end;
    }

    private static boolean onlyJoins(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.at(i);
            boolean joins =
                    word.equals(",") || word.equals("at") || word.equals("on") || word.equals("(");
            if (!joins) {
                return false;
            }
        }
        return to - from <= 2;
    }

    private static int opening(Words words, int from) {
        int opening = from;
        while (opening > words.from() && isBeforeFact(words, opening - 1)) {
            opening--;
        }
        return opening;
    }

    /** Also the "by tomorrow," of "by tomorrow, 4 March, 10:00 UTC", and "by Monday, 10:00". */
    private static boolean isBeforeFact(Words words, int i) {
        String word = words.at(i);
        boolean day = isDay(word) || (word.equals(",") && isDay(words.at(i - 1)));
        return day ? i > words.from() : BEFORE_FACT.contains(word);
    }

    private static boolean isDay(String word) {
        return DAYS.contains(word) || Calendar.isWeekday(word);
    }

    /** The nearest word that says how, "since" before "at" in "since at least 14:05". */
    private static String preposition(Words words, int opening, int from) {
        String weak = "";
        for (int i = from - 1; i >= opening; i--) {
            String word = words.at(i);
            if (STRONG.contains(word)) {
                return word;
            }
            weak = weak.isEmpty() && WEAK.contains(word) ? word : weak;
        }
        return weak;
    }

    private int low(List<Find> finds, int index) {
        int previous = words.from();
        for (int k = index - 1; k >= 0 && previous == words.from(); k--) {
            Find find = finds.get(k);
            if (find.to() < opening - REACH) {
                break;
            }
            previous = find.isMoment() && find.to() <= from ? find.to() : previous;
        }
        int low = opening;
        while (low > Math.max(previous, opening - REACH) && !isBoundary(low - 1)) {
            low--;
        }
        return low;
    }

    private int high(List<Find> finds, int index) {
        int next = words.to();
        for (int k = index + 1; k < finds.size() && next == words.to(); k++) {
            Find find = finds.get(k);
            if (find.from() > to + REACH + 1) {
                break;
            }
            next = find.isMoment() && find.from() >= to ? find.from() : next;
        }
        int high = start(to);
        while (high < Math.min(next, to + REACH)
                && !isBoundary(high)
                && !LATER.contains(words.at(high))) {
            high++;
        }
        return high;
    }

    /** Where the main clause starts behind a leading "At 14:05 UTC,". */
    private int start(int end) {
        boolean skips = leads() && (words.is(end, ",") || words.is(end, "-") || words.is(end, ":"));
        return skips ? end + 1 : end;
    }

    private boolean isBoundary(int i) {
        return BOUNDARIES.contains(words.at(i));
    }

    /** First token that can say what the fact is about. */
    int low() {
        return low;
    }

    /** First of the words that tie the fact to its clause: "at", "since about". */
    int opening() {
        return opening;
    }

    /** True when the fact opens its clause: the verb follows. */
    boolean leads() {
        int before = opening - 1;
        return before < words.from() || isBoundary(before) || words.is(before, "and");
    }

    /** True when the sentence starts with the bare fact, as in a timeline. */
    boolean isTimelineItem() {
        return leads() && opening == from;
    }

    /** True for "as of 14:05", "as at 14:05". */
    boolean saysAsOf() {
        return words.is(opening, "as")
                && (words.is(opening + 1, "of") || words.is(opening + 1, "at"));
    }

    /** One past the fact, with the date beside a time. */
    int to() {
        return to;
    }

    int from() {
        return from;
    }

    /** The word that ties the fact to its clause, or empty. */
    String preposition() {
        return preposition;
    }

    boolean has(String... phrase) {
        for (int i = low; i < high; i++) {
            if (words.follows(i, phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean isPrecededBy(String... phrase) {
        return words.precedes(opening, phrase);
    }

    boolean isFuture() {
        for (int i = low; i < high; i++) {
            String word = i >= from && i < to ? "" : words.at(i);
            if (FUTURE.contains(word) || word.endsWith("'ll") || words.follows(i, "going", "to")) {
                return true;
            }
        }
        return false;
    }

    EnumSet<Cue> cues() {
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        for (int i = low; i < high; i++) {
            if (i < from || i >= to) {
                Cue.at(words, i).ifPresent(cues::add);
            }
        }
        return cues;
    }

    /** The cue that governs the fact: the last one before it, or the first behind it. */
    Optional<Cue> nearest() {
        if (!leads()) {
            for (int i = opening - 1; i >= low; i--) {
                Optional<Cue> cue = Cue.at(words, i);
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        int reach = isTimelineItem() ? Math.min(high, to + 7) : high;
        for (int i = to; i < reach; i++) {
            Optional<Cue> cue = Cue.at(words, i);
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    /** The words from the fact's label to its colon, or empty. */
    String label() {
        int colon = opening - 1;
        if (words.is(colon, "-") && words.is(colon - 1, ":")) {
            colon--;
        }
        if (!words.is(colon, ":")) {
            return "";
        }
        int start = colon;
        while (start > words.from() && start > colon - 5 && words.isWord(start - 1)) {
            start--;
        }
        return join(start, colon);
    }

    private String join(int start, int end) {
        StringBuilder label = new StringBuilder();
        for (int i = start; i < end; i++) {
            label.append(words.at(i)).append(' ');
        }
        return label.toString();
    }
}
