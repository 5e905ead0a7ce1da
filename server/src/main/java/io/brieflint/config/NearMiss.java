package io.brieflint.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** What somebody may have meant to write. */
final class NearMiss {
    private static final int LONGEST = 60;

    private NearMiss() {}

    /** {@code ; did you mean "warning"?} or, when nothing is near, {@code ; use error or hint}. */
    static String advice(String written, Collection<String> known) {
        return of(written, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> known.isEmpty() ? "" : "; use " + list(known));
    }

    static Optional<String> of(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        int most = written.length() <= 3 ? 1 : 2;
        return known.stream()
                .filter(word -> word.length() <= LONGEST && distance(written, word) <= most)
                .min(
                        Comparator.<String>comparingInt(word -> distance(written, word))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static String list(Collection<String> known) {
        String[] words = new TreeSet<>(known).toArray(String[]::new);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            list.append(i == 0 ? "" : i == words.length - 1 ? " or " : ", ").append(words[i]);
        }
        return list.toString();
    }

    /** Letters to change, add, drop or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
