package io.brieflint.config;

import io.brieflint.document.BlockKind;
import io.brieflint.document.SectionRole;
import io.brieflint.element.ThreadAnswer;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.Precision;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Fits;
import io.brieflint.rule.Regime;
import io.brieflint.rule.RuleKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed set of values as files write them.
 *
 * @param what one value is called in messages: {@code severity}
 */
record Choice<E>(String what, List<E> values, Function<E, String> id) {
    static final Choice<Audience> AUDIENCE = of("audience", Audience.values(), Audience::id);
    static final Choice<Stage> STAGE = of("stage", Stage.values(), Stage::id);
    static final Choice<Severity> SEVERITY = of("severity", Severity.values(), Severity::id);
    static final Choice<RuleKind> RULE_KIND = of("kind of rule", RuleKind.values(), RuleKind::id);
    static final Choice<FactKind> FACT_KIND = of("kind of fact", FactKind.values(), FactKind::id);
    static final Choice<FactRole> FACT_ROLE = of("role of a fact", FactRole.values(), FactRole::id);
    static final Choice<Precision> PRECISION = of("precision", Precision.values(), Precision::id);
    static final Choice<Fits> FITS = of("place to fit", Fits.values(), Fits::id);
    static final Choice<Applicability> APPLICABILITY =
            of("applicability", Applicability.values(), Applicability::id);
    static final Choice<SectionRole> SECTION = of("section", SectionRole.values(), SectionRole::id);
    static final Choice<BlockKind> BLOCK = of("kind of block", BlockKind.values(), Choice::words);

    static final Choice<ThreadAnswer> THREAD_ANSWER =
            of(
                    "answer of a thread",
                    new ThreadAnswer[] {
                        ThreadAnswer.TIMES, ThreadAnswer.OLDEST, ThreadAnswer.RESOLVED
                    },
                    ThreadAnswer::id);

    static final Choice<Regime.Clock> CLOCK =
            of("clock", Regime.Clock.values(), clock -> clock.name().toLowerCase(Locale.ROOT));

    /** A severity, or silence. */
    static final Choice<Optional<Severity>> LOUDNESS = loudness();

    private static <E> Choice<E> of(String what, E[] values, Function<E, String> id) {
        return new Choice<>(what, List.of(values), id);
    }

    private static Choice<Optional<Severity>> loudness() {
        List<Optional<Severity>> values =
                List.of(
                        Optional.of(Severity.ERROR),
                        Optional.of(Severity.WARNING),
                        Optional.of(Severity.INFO),
                        Optional.of(Severity.HINT),
                        Optional.empty());
        return new Choice<>("severity", values, value -> value.map(Severity::id).orElse("off"));
    }

    private static String words(BlockKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<E> ofId(String written) {
        return values.stream().filter(value -> id.apply(value).equals(written)).findFirst();
    }

    List<String> ids() {
        return values.stream().map(id).toList();
    }
}
