package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Regime;
import java.util.List;
import java.util.Optional;

/** A notice to an authority that leaves out the moment from which the law counts. */
final class ClockStart implements Check {
    private static final RuleId RULE = RuleId.of("regulatory/clock-start");

    private final List<Regime> regimes;

    ClockStart(List<Regime> regimes) {
        this.regimes = regimes;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Optional<Regime> open =
                regimes.stream()
                        .filter(regime -> !Awareness.isTold(input.brief(), regime.clock()))
                        .findFirst();
        Optional<Block> first = input.brief().blocks().stream().findFirst();
        if (open.isEmpty() || first.isEmpty()) {
            return List.of();
        }
        String moment =
                switch (open.get().clock()) {
                    case AWARENESS -> "you became aware";
                    case CLASSIFICATION -> "you classified it";
                    case MATERIALITY -> "you decided that it is material";
                };
        return List.of(new Place(first.get().span(), open.get().id(), moment, List.of()));
    }
}
