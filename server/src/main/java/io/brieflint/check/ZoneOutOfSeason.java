package io.brieflint.check;

import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RuleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * "EST" on a day in July, "BST" in January: the clocks of that region show another time. Left alone
 * where a place keeps the zone all year (Arizona, Queensland) and close to the day of the change.
 */
final class ZoneOutOfSeason implements Check {
    private static final RuleId RULE = RuleId.of("consistency/zone-season");

    /**
     * @param summer whether the name says that clocks are forward
     * @param other what the clocks show in the other half of the year
     */
    private record Named(String region, boolean summer, String other) {}

    private static final Map<String, Named> NAMES =
            Map.ofEntries(
                    Map.entry("EST", new Named("America/New_York", false, "EDT")),
                    Map.entry("EDT", new Named("America/New_York", true, "EST")),
                    Map.entry("CDT", new Named("America/Chicago", true, "CST")),
                    Map.entry("MDT", new Named("America/Denver", true, "MST")),
                    Map.entry("PST", new Named("America/Los_Angeles", false, "PDT")),
                    Map.entry("PDT", new Named("America/Los_Angeles", true, "PST")),
                    Map.entry("BST", new Named("Europe/London", true, "GMT")),
                    Map.entry("CET", new Named("Europe/Berlin", false, "CEST")),
                    Map.entry("CEST", new Named("Europe/Berlin", true, "CET")),
                    Map.entry("EEST", new Named("Europe/Helsinki", true, "EET")),
                    Map.entry("AEDT", new Named("Australia/Sydney", true, "AEST")),
                    Map.entry("NZST", new Named("Pacific/Auckland", false, "NZDT")),
                    Map.entry("NZDT", new Named("Pacific/Auckland", true, "NZST")));

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        for (PlacedFact placed : input.facts()) {
            if (placed.block() != PlacedFact.METADATA
                    && placed.fact().value() instanceof FactValue.Time time
                    && time.date().isPresent()) {
                Optional<Named> named =
                        Optional.ofNullable(NAMES.get(time.zone().toUpperCase(Locale.ROOT)));
                named.filter(name -> isOutOfSeason(name, time.date().get()))
                        .ifPresent(
                                name ->
                                        places.add(
                                                new Place(
                                                        placed.span(),
                                                        time.zone(),
                                                        name.other(),
                                                        List.of())));
            }
        }
        return places;
    }

    private static boolean isOutOfSeason(Named named, LocalDate date) {
        return isSummer(named, date) != named.summer()
                && isSummer(named, date.minusDays(3)) != named.summer()
                && isSummer(named, date.plusDays(3)) != named.summer();
    }

    private static boolean isSummer(Named named, LocalDate date) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return ZoneId.of(named.region()).getRules().isDaylightSavings(noon);
    }
}
