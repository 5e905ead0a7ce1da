package io.brieflint.fact;

import java.util.Set;

/**
 * Counts that say in themselves how far it went: "54 delayed alerts", "two lost parcels", "three of
 * our five lifts". People are counted for themselves.
 */
final class Harmed {
    private static final Set<String> WORDS =
            WordList.of(
                    "delayed missing missed lost failed dropped rejected unsent undelivered unpaid"
                            + " duplicate duplicated incorrect wrong corrupt corrupted stuck late"
                            + " cancelled canceled abandoned affected impacted blocked stranded"
                            + " incomplete unanswered unprocessed overdue postponed misdirected"
                            + " mispriced skipped unreadable");

    /** What repairers count, and what may well have failed without anybody noticing. */
    private static final Set<String> OWN =
            WordList.of(
                    "attempt test deployment check retry try login migration rollback hypothesis"
                            + " upgrade restart reboot fan cable drive unit supply job build");

    private Harmed() {}

    static boolean are(Words words, Find find) {
        if (!(find.value() instanceof FactValue.Count count)
                || OWN.contains(count.unit())
                || Units.isInfrastructure(count.unit())
                || Units.isPeople(count.unit())) {
            return false;
        }
        // "One of two ways" is a way to speak.
        if (count.of().isPresent() && count.max() > 1 && count.max() < count.of().getAsDouble()) {
            return true;
        }
        for (int i = find.from(); i < find.to() - 1; i++) {
            if (WORDS.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
