package io.brieflint.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences that several parts of the text report share. */
final class Wording {
    private Wording() {}

    /** {@code 1 brief}, {@code 2 briefs}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** {@code 3 gaps to fill in}. */
    static String gaps(int number) {
        return count(number, "gap") + " to fill in";
    }

    static String verdict(Palette palette, int hold, int better, int review) {
        return verdict(palette, hold, 0, better, review);
    }

    /**
     * @param gaps how many of those that hold the brief are gaps to fill in
     */
    static String verdict(Palette palette, int hold, int gaps, int better, int review) {
        List<String> parts = new ArrayList<>();
        if (hold > 0) {
            String mistakes = hold > gaps ? String.valueOf(hold - gaps) : "";
            String open = gaps > 0 ? gaps(gaps) : "";
            String both = mistakes.isEmpty() || open.isEmpty() ? "" : ", and ";
            parts.add(Urgency.HOLD.count(palette, mistakes + both + open));
        }
        if (better > 0) {
            parts.add(Urgency.BETTER.count(palette, better));
        }
        if (review > 0) {
            parts.add(Urgency.REVIEW.count(palette, review));
        }
        return parts.isEmpty() ? palette.good("Nothing found.") : String.join(" / ", parts);
    }

    static String more(int number, String what) {
        return "... and " + number + " more" + what + " (show all: --all)";
    }
}
