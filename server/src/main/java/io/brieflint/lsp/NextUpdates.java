package io.brieflint.lsp;

import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a brief again when a moment that it promises has come. */
final class NextUpdates {
    /** Judged by the second, so one second after the promise it is past. */
    private static final Duration JUST_AFTER = Duration.ofSeconds(1);

    private final ServerClock clock;

    NextUpdates(ServerClock clock) {
        this.clock = clock;
    }

    void watch(OpenDocument document, Checked checked, Runnable again) {
        document.alarm(
                next(checked)
                        .map(
                                moment ->
                                        clock.after(
                                                Duration.between(clock.now(), moment)
                                                        .plus(JUST_AFTER),
                                                again))
                        .orElse(() -> {}));
    }

    private Optional<Instant> next(Checked checked) {
        if (checked.analysis().isEmpty() || checked.editor().asOf().isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.now();
        return checked.analysis().get().facts().stream()
                .flatMap(fact -> moment(fact).stream())
                .filter(moment -> !moment.isBefore(now))
                .min(Instant::compareTo);
    }

    private static Optional<Instant> moment(PlacedFact placed) {
        FactRole role = placed.fact().role();
        boolean promised =
                role == FactRole.NEXT_UPDATE || role == FactRole.DUE || role == FactRole.ETA;
        if (promised
                && placed.fact().value() instanceof FactValue.Time time
                && time.date().isPresent()
                && time.offsetMinutes().isPresent()) {
            ZoneOffset zone = ZoneOffset.ofTotalSeconds(60 * time.offsetMinutes().getAsInt());
            return Optional.of(time.date().get().atTime(time.local()).toInstant(zone));
        }
        return Optional.empty();
    }
}
