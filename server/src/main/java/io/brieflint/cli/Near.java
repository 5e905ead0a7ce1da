package io.brieflint.cli;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Suggests what somebody may have meant. */
final class Near {
    private static final int MOST = 5;

    /** As many letters as tell one word from another: {@code forgo} is in forgot and forgotten. */
    private static final int STEM = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("-");

    private Near() {}

    /** {@code " Near: next-update, update-frequency"}; all when they are few, else empty. */
    static String to(String wanted, Collection<String> known) {
        String name = name(wanted);
        List<String> near = name.isEmpty() ? List.of() : thatFit(name, known, Near::isPart);
        if (near.isEmpty()) {
            near = thatFit(name, known, Near::sharesAWord);
        }
        if (!near.isEmpty()) {
            return " Near: " + String.join(", ", near);
        }
        return known.size() > 0 && known.size() <= 2 * MOST
                ? " Known: " + String.join(", ", known)
                : "";
    }

    /** Those of about the same length first. */
    private static List<String> thatFit(
            String name, Collection<String> known, BiPredicate<String, String> fits) {
        return known.stream()
                .filter(id -> fits.test(name, id))
                .sorted(Comparator.comparingInt(id -> Math.abs(name(id).length() - name.length())))
                .limit(MOST)
                .toList();
    }

    private static boolean isPart(String name, String id) {
        return id.contains(name) || name.contains(name(id));
    }

    private static boolean sharesAWord(String name, String id) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(word -> word.length() >= STEM)
                .anyMatch(word -> id.contains(word.substring(0, STEM)));
    }

    /** Without the family. */
    private static String name(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
