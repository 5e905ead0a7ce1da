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

    static String verdict(Palette palette, int hold, int better, int review) {
        List<String> parts = new ArrayList<>();
        if (hold > 0) {
            parts.add(Urgency.HOLD.count(palette, hold));
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
