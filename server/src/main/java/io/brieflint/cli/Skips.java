package io.brieflint.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files that were seen and not checked, and why. */
final class Skips {
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    void add(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }

    int count() {
        int count = 0;
        for (int files : reasons.values()) {
            count += files;
        }
        return count;
    }

    /** {@code 3 are no text files, 2 say nothing of an incident}. */
    String explained() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(reason.getValue())
                    .append(": ")
                    .append(reason.getKey());
        }
        return text.toString();
    }
}
