package io.brieflint.fact;

import java.util.Set;

/** Those who repair: "two engineers are working on it" counts nobody whom the incident hit. */
final class Responders {
    private static final int REACH = 4;
    private static final Set<String> UNITS =
            WordList.of("engineer developer technician analyst operator maintainer consultant");
    private static final Set<String> WORK =
            WordList.of(
                    "working repaired joined join investigating investigate site it repairing repair"
                            + " replacing replace checking looking searching travelling drove helped"
                            + " replaced fixed fixing answered duty shift call way");
    private static final Set<String> BEFORE = Set.of("with", "by", "sent", "added", "assigned");

    private Responders() {}

    static boolean areMeant(Words words, Find find) {
        if (!(find.value() instanceof FactValue.Count count) || !UNITS.contains(count.unit())) {
            return false;
        }
        if (BEFORE.contains(words.at(find.from() - 1))) {
            return true;
        }
        for (int i = find.to(); i < find.to() + REACH; i++) {
            if (WORK.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
