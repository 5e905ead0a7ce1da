package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.analysis.Suppression;
import io.brieflint.document.Brief;
import io.brieflint.document.Format;
import io.brieflint.document.Metadata;
import io.brieflint.element.Element;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Origin;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds an analysis by hand; words are named by what they say, not by where they stand. */
public final class SampleAnalysis {
    private final SourceText source;
    private Stage stage = Stage.UPDATE;
    private final List<String> essentials = new ArrayList<>();
    private final List<ElementState> elements = new ArrayList<>();
    private final List<PlacedFact> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<RuleId, List<Fix>> fixes = new HashMap<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final List<Suppression> unused = new ArrayList<>();

    private SampleAnalysis(String text) {
        this.source = SourceText.of("notice.md", text);
    }

    public static SampleAnalysis of(String text) {
        return new SampleAnalysis(text);
    }

    public SampleAnalysis at(Stage reached) {
        stage = reached;
        return this;
    }

    public SampleAnalysis element(
            String id, ElementStatus status, Importance importance, String... evidence) {
        if (importance == Importance.ESSENTIAL) {
            essentials.add(id);
        }
        List<Span> spans = new ArrayList<>();
        for (String words : evidence) {
            spans.add(span(words));
        }
        elements.add(new ElementState(named(id), status, importance, spans));
        return this;
    }

    public SampleAnalysis fact(FactKind kind, FactRole role, String words, FactValue value) {
        Span span = span(words);
        facts.add(new PlacedFact(new Fact(kind, role, Precision.EXACT, span, value), 0, span));
        return this;
    }

    public SampleAnalysis finding(
            String rule, Severity severity, String words, String message, Fix... ways) {
        return add(finding(rule, severity, span(words), message, Optional.empty()), ways);
    }

    public SampleAnalysis missing(
            String rule, Severity severity, String element, String message, Fix... ways) {
        Span title = source.line(0);
        return add(finding(rule, severity, title, message, Optional.of(element)), ways);
    }

    public SampleAnalysis secret(String rule, String words, String message, Fix... ways) {
        Finding open = finding(rule, Severity.ERROR, span(words), message, Optional.empty());
        return add(secret(open), ways);
    }

    /** The last finding also speaks about these words. */
    public SampleAnalysis related(String words, String message) {
        Finding last = findings.remove(findings.size() - 1);
        List<RelatedPlace> places = new ArrayList<>(last.related());
        places.add(new RelatedPlace(span(words), message));
        findings.add(last.withRelated(places));
        return this;
    }

    public SampleAnalysis quiet(String rule, String words, String reason) {
        Finding finding = finding(rule, Severity.WARNING, span(words), "Quiet.", Optional.empty());
        suppressed.add(
                new SuppressedFinding(finding, new Suppression(rule, reason, new Span(0, 0))));
        return this;
    }

    public SampleAnalysis quietSecret(String rule, String words, String reason) {
        Finding finding = finding(rule, Severity.ERROR, span(words), "Quiet.", Optional.empty());
        suppressed.add(
                new SuppressedFinding(
                        secret(finding), new Suppression(rule, reason, new Span(0, 0))));
        return this;
    }

    public SampleAnalysis unused(String rule, String words) {
        unused.add(new Suppression(rule, "", span(words)));
        return this;
    }

    public Span span(String words) {
        int start = source.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text does not say: " + words);
        }
        return Span.ofLength(start, words.length());
    }

    public Analysis build() {
        Brief brief =
                new Brief(
                        source,
                        Format.MARKDOWN,
                        Metadata.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        OptionalInt.empty(),
                        List.of());
        Profile profile =
                new Profile(
                        Audience.CUSTOMER,
                        stage,
                        essentials,
                        List.of(),
                        List.of(),
                        Map.of(),
                        Set.of(),
                        0);
        return new Analysis(
                brief,
                new ProfileChoice(profile, "front matter", "newest entry"),
                facts,
                elements,
                findings,
                suppressed,
                unused,
                List.of(),
                finding -> fixes.getOrDefault(finding.rule(), List.of()));
    }

    private SampleAnalysis add(Finding finding, Fix... ways) {
        findings.add(finding);
        fixes.put(finding.rule(), List.of(ways));
        return this;
    }

    private Finding finding(
            String rule, Severity severity, Span span, String message, Optional<String> element) {
        return new Finding(
                RuleId.of(rule),
                severity,
                message,
                "Why it matters.",
                span,
                element,
                List.of(),
                false,
                source.text(span));
    }

    private static Finding secret(Finding open) {
        return new Finding(
                open.rule(),
                open.severity(),
                open.message(),
                open.help(),
                open.span(),
                open.element(),
                open.related(),
                true,
                open.key());
    }

    private static Element named(String id) {
        return new Element(
                id,
                id.replace('-', ' '),
                "?",
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                io.brieflint.element.ThreadAnswer.NONE,
                false,
                List.of(),
                "",
                Map.of(),
                Map.of(),
                "",
                "",
                List.of(),
                new Origin("elements/" + id + ".yaml", 1));
    }
}
