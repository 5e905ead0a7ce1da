package io.brieflint.config;

import io.brieflint.analysis.Knowledge;
import io.brieflint.document.BlockKind;
import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.element.ThreadAnswer;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.Precision;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Conditions;
import io.brieflint.rule.Example;
import io.brieflint.rule.FactQuery;
import io.brieflint.rule.Fits;
import io.brieflint.rule.Loudness;
import io.brieflint.rule.Origin;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.Period;
import io.brieflint.rule.Regime;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import io.brieflint.rule.Term;
import io.brieflint.rule.VagueWord;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Knowledge from the bytes of {@link KnowledgeWriter}, without YAML or reflection. Arguments are
 * read in the order in which the records declare them.
 */
final class CompiledKnowledge {
    private static final List<Audience> AUDIENCES = List.of(Audience.values());
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<SectionRole> SECTIONS = List.of(SectionRole.values());
    private static final List<ThreadAnswer> THREAD_ANSWERS = List.of(ThreadAnswer.values());
    private static final List<BlockKind> BLOCKS = List.of(BlockKind.values());
    private static final List<FactKind> FACT_KINDS = List.of(FactKind.values());
    private static final List<FactRole> FACT_ROLES = List.of(FactRole.values());
    private static final List<Precision> PRECISIONS = List.of(Precision.values());
    private static final List<Applicability> APPLICABILITIES = List.of(Applicability.values());
    private static final List<Fits> FITS = List.of(Fits.values());
    private static final List<RuleKind> RULE_KINDS = List.of(RuleKind.values());
    private static final List<Regime.Clock> CLOCKS = List.of(Regime.Clock.values());
    private static final List<Period.Unit> UNITS = List.of(Period.Unit.values());
    private static final List<Example.Kind> EXAMPLE_KINDS = List.of(Example.Kind.values());

    private final KnowledgeInput in;

    private CompiledKnowledge(KnowledgeInput in) {
        this.in = in;
    }

    /**
     * @throws IOException when the bytes are not of this version
     */
    static Knowledge read(InputStream bytes) throws IOException {
        return new CompiledKnowledge(new KnowledgeInput(bytes)).knowledge();
    }

    private Knowledge knowledge() throws IOException {
        Catalogue catalogue =
                new Catalogue(
                        in.list(this::rule),
                        in.map(in::text, this::texts),
                        in.map(in::text, () -> in.list(this::term)),
                        in.list(this::vagueWord));
        return new Knowledge(
                catalogue,
                in.list(this::element),
                in.list(this::profile),
                in.map(this::section, this::texts),
                in.list(this::regime),
                Set.of());
    }

    private Regime regime() throws IOException {
        return new Regime(
                in.text(),
                in.text(),
                in.constant(CLOCKS),
                LocalDate.parse(in.text()),
                in.text(),
                in.list(
                        () ->
                                new Regime.Duty(
                                        in.text(),
                                        new Period(in.number(), in.constant(UNITS)),
                                        in.flag())),
                origin());
    }

    private Rule rule() throws IOException {
        return new Rule(
                ruleId(),
                in.constant(RULE_KINDS),
                loudness(),
                in.text(),
                in.text(),
                in.text(),
                texts(),
                patterns(),
                patterns(),
                in.list(this::factQuery),
                in.maybe(in::text),
                in.maybe(in::text),
                conditions(),
                in.list(this::rewrite),
                in.list(this::example),
                in.flag(),
                origin());
    }

    private RuleId ruleId() throws IOException {
        return new RuleId(in.text(), in.text());
    }

    private Loudness loudness() throws IOException {
        return new Loudness(
                severity(),
                in.map(this::audience, () -> in.maybe(this::severity)),
                in.map(this::stage, () -> in.maybe(this::severity)));
    }

    private Conditions conditions() throws IOException {
        return new Conditions(
                in.set(this::audience),
                in.set(this::stage),
                in.set(this::section),
                in.set(this::section),
                in.set(() -> in.constant(BLOCKS)),
                patterns(),
                patterns(),
                in.set(this::factKind),
                in.flag(),
                in.flag(),
                in.flag());
    }

    private Rewrite rewrite() throws IOException {
        return new Rewrite(
                in.text(),
                texts(),
                patterns(),
                in.set(this::audience),
                in.constant(APPLICABILITIES),
                in.constant(FITS),
                in.flag(),
                in.maybe(in::text));
    }

    private Example example() throws IOException {
        return new Example(
                in.constant(EXAMPLE_KINDS),
                in.text(),
                in.maybe(in::text),
                in.maybe(in::text),
                in.maybe(this::audience),
                in.maybe(this::stage),
                in.maybe(in::text),
                in.number());
    }

    private FactQuery factQuery() throws IOException {
        return new FactQuery(
                factKind(),
                in.set(() -> in.constant(FACT_ROLES)),
                in.constant(PRECISIONS),
                in.set(in::text),
                in.maybe(in::flag));
    }

    private Term term() throws IOException {
        return new Term(
                in.text(),
                patterns(),
                patterns(),
                patterns(),
                in.maybe(in::text),
                in.text(),
                in.set(this::audience),
                origin());
    }

    private VagueWord vagueWord() throws IOException {
        return new VagueWord(
                factKind(), patterns(), patterns(), in.text(), in.maybe(in::text), origin());
    }

    private Element element() throws IOException {
        return new Element(
                in.text(),
                in.text(),
                in.text(),
                in.set(this::section),
                patterns(),
                patterns(),
                in.list(this::factQuery),
                in.flag(),
                patterns(),
                in.list(this::factQuery),
                patterns(),
                in.flag(),
                in.constant(THREAD_ANSWERS),
                in.flag(),
                texts(),
                in.text(),
                in.map(this::audience, in::text),
                in.map(this::audience, in::text),
                in.text(),
                in.text(),
                in.list(this::example),
                origin());
    }

    private Profile profile() throws IOException {
        return new Profile(
                audience(),
                stage(),
                texts(),
                texts(),
                texts(),
                in.map(in::text, this::severity),
                in.set(this::ruleId),
                in.number());
    }

    private Origin origin() throws IOException {
        return new Origin(in.text(), in.number());
    }

    private Audience audience() throws IOException {
        return in.constant(AUDIENCES);
    }

    private Stage stage() throws IOException {
        return in.constant(STAGES);
    }

    private Severity severity() throws IOException {
        return in.constant(SEVERITIES);
    }

    private SectionRole section() throws IOException {
        return in.constant(SECTIONS);
    }

    private FactKind factKind() throws IOException {
        return in.constant(FACT_KINDS);
    }

    private List<String> texts() throws IOException {
        return in.list(in::text);
    }

    private List<Pattern> patterns() throws IOException {
        return in.list(() -> Pattern.known(in.text()));
    }
}
