package io.brieflint.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * A law or rule that sets deadlines for telling an authority or the people concerned. Data, not
 * advice: people who know the law keep it up to date.
 *
 * @param id as {@code brieflint.yaml} names it
 * @param clock what its deadlines count from
 * @param asOf the state of the law that the entry shows
 * @param source where the law says so
 * @param duties in the order in which they fall due; at least one
 */
public record Regime(
        String id,
        String name,
        Clock clock,
        LocalDate asOf,
        String source,
        List<Duty> duties,
        Origin origin) {
    public Regime {
        duties = List.copyOf(duties);
        if (duties.isEmpty()) {
            throw new IllegalArgumentException("a regime without duties: " + id);
        }
    }

    /** The moment from which deadlines count. */
    public enum Clock {
        /** When we became aware, or discovered it. */
        AWARENESS,
        /** When we classified it as major. */
        CLASSIFICATION,
        /** When we decided that it is material. */
        MATERIALITY
    }

    /**
     * @param what is due: "notification to the supervisory authority"
     * @param afterPrevious counts from the duty before, not from the clock
     */
    public record Duty(String what, Period within, boolean afterPrevious) {}
}
