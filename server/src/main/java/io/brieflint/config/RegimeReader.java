package io.brieflint.config;

import io.brieflint.rule.Period;
import io.brieflint.rule.Regime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the table of laws that set deadlines. */
final class RegimeReader {
    static final Keys KEYS =
            Keys.of("a regime", "name", "clock", "as-of", "source", "note", "duties");
    static final Keys DUTY_KEYS = Keys.of("a duty", "what", "within", "after");

    private final Reading reading;

    RegimeReader(Reading reading) {
        this.reading = reading;
    }

    List<Regime> read(YamlNode node) {
        List<Regime> regimes = new ArrayList<>();
        for (YamlNode.Entry entry :
                Fields.named(
                        node, "this file holds regimes by the name that projects use", reading)) {
            reading.declare(Reading.Target.REGIME, entry.key().text());
            int before = reading.problemCount();
            Fields.of(entry.value(), KEYS, reading)
                    .flatMap(fields -> regime(entry.key().text(), fields))
                    .filter(regime -> reading.problemCount() == before)
                    .ifPresent(regimes::add);
        }
        return regimes;
    }

    private Optional<Regime> regime(String id, Fields fields) {
        String name = fields.required("name");
        String source = fields.required("source");
        fields.require("clock");
        fields.require("duties");
        Optional<Regime.Clock> clock = fields.choice("clock", Choice.CLOCK);
        Optional<LocalDate> asOf = asOf(fields);
        List<Regime.Duty> duties = duties(fields);
        if (clock.isEmpty() || asOf.isEmpty() || duties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Regime(
                        id,
                        name,
                        clock.get(),
                        asOf.get(),
                        source,
                        duties,
                        reading.origin(fields.mapping())));
    }

    private Optional<LocalDate> asOf(Fields fields) {
        String text = fields.required("as-of");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notDate) {
            reading.problem(
                    fields.place("as-of"), "\"as-of\" is a day, as in 2026-01-31; write it so");
            return Optional.empty();
        }
    }

    private List<Regime.Duty> duties(Fields fields) {
        List<Regime.Duty> duties = new ArrayList<>();
        for (Fields duty : fields.mappings("duties", DUTY_KEYS)) {
            String what = duty.required("what");
            String within = duty.required("within");
            Optional<Period> period = Period.parse(within);
            if (period.isEmpty()) {
                reading.problem(
                        duty.place("within"),
                        "\"within\" is a number of hours, days, business days or months; write"
                                + " \"72 hours\"");
            }
            boolean after = duty.text("after").filter("previous"::equals).isPresent();
            if (duty.has("after") && (!after || duties.isEmpty())) {
                reading.problem(
                        duty.place("after"),
                        "\"after: previous\" counts from the duty before; leave it out otherwise");
            }
            period.ifPresent(length -> duties.add(new Regime.Duty(what, length, after)));
        }
        return duties;
    }
}
