package io.brieflint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that were seen and not checked, and why. */
final class Skips {
    private static final int MOST_REASONS = 3;

    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    void add(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }

    void addAll(Skips others) {
        others.reasons.forEach((reason, files) -> reasons.merge(reason, files, Integer::sum));
    }

    int count() {
        int count = 0;
        for (int files : reasons.values()) {
            count += files;
        }
        return count;
    }

    /** {@code 3: its path says build output, 2: not Markdown or text by name}; most first. */
    String explained() {
        List<Map.Entry<String, Integer>> most = new ArrayList<>(reasons.entrySet());
        most.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
        List<String> parts = new ArrayList<>();
        int left = count();
        for (Map.Entry<String, Integer> reason :
                most.subList(0, Math.min(MOST_REASONS, most.size()))) {
            parts.add(reason.getValue() + ": " + reason.getKey());
            left -= reason.getValue();
        }
        if (left > 0) {
            parts.add(left + ": other reasons");
        }
        return String.join(", ", parts);
    }
}
