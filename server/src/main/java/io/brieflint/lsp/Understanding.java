package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import io.brieflint.report.FactWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the facts of a brief are understood, each in the light of the others. */
final class Understanding {
    private final List<PlacedFact> facts;
    private final List<TimeRange> ranges;

    Understanding(Analysis analysis) {
        this.facts = analysis.facts();
        this.ranges = TimeRange.written(facts, analysis.brief().source());
    }

    List<TimeRange> ranges() {
        return ranges;
    }

    /** {@code 47 min, 14:02 to 14:49 UTC}; empty when the words of the text say it all. */
    String of(PlacedFact placed) {
        Fact fact = placed.fact();
        if (fact.precision() == Precision.VAGUE) {
            return "";
        }
        String words = FactWords.of(fact.value());
        if (fact.value() instanceof FactValue.Span span) {
            return words + when(placed, span).map(range -> ", " + range.words()).orElse("");
        }
        if (fact.value() instanceof FactValue.Time time) {
            return words + UtcTime.of(time).map(utc -> " = " + utc).orElse("");
        }
        return words;
    }

    /** The times that a length goes with: beside it, else those of the effect. */
    private Optional<TimeRange> when(PlacedFact placed, FactValue.Span length) {
        Stream<TimeRange> near = ranges.stream().filter(r -> r.from().block() == placed.block());
        Stream<TimeRange> others =
                Stream.concat(
                        ranges.stream().filter(Understanding::isEffect),
                        TimeRange.ofEffect(facts).stream());
        return Stream.concat(near, others).filter(range -> range.lasts(length)).findFirst();
    }

    private static boolean isEffect(TimeRange range) {
        return range.to().fact().role() == FactRole.END;
    }

    /** What a moment is about; empty when nobody can be sure. */
    static Optional<String> about(Fact fact) {
        if (fact.kind() != FactKind.TIME && fact.kind() != FactKind.DATE) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (fact.role()) {
                    case START -> "when it began";
                    case DETECTED -> "when it was noticed";
                    case MITIGATED -> "when the effect was reduced";
                    case END -> "when it ended";
                    case ETA -> "when it is expected to end";
                    case AS_OF -> "when this was true";
                    case NEXT_UPDATE -> "when readers hear more";
                    case DUE -> "when it is due";
                    case AFFECTED, OTHER -> null;
                });
    }

    /** Where the date of a clock time was taken from, when it does not stand beside it. */
    static Optional<String> dateFrom(FactValue value) {
        if (!(value instanceof FactValue.Time time)) {
            return Optional.empty();
        }
        return switch (time.dateFrom()) {
            case NONE, TEXT -> Optional.empty();
            case ENTRY, HEADING ->
                    Optional.of("date from the " + time.dateFrom().name().toLowerCase(Locale.ROOT));
            case METADATA -> Optional.of("date from the front matter");
        };
    }
}
