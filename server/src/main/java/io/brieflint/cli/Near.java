package io.brieflint.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Suggests what somebody may have meant. */
final class Near {
    private static final int MOST = 5;

    private Near() {}

    /** {@code " Near: next-update, update-frequency"}; all when they are few, else empty. */
    static String to(String wanted, Collection<String> known) {
        List<String> near = new ArrayList<>();
        String core = wanted.substring(wanted.indexOf('/') + 1);
        for (String id : known) {
            boolean isNear = !core.isEmpty() && (id.contains(core) || core.contains(id));
            if (isNear && near.size() < MOST) {
                near.add(id);
            }
        }
        if (!near.isEmpty()) {
            return " Near: " + String.join(", ", near);
        }
        return known.size() > 0 && known.size() <= 2 * MOST
                ? " Known: " + String.join(", ", known)
                : "";
    }
}
