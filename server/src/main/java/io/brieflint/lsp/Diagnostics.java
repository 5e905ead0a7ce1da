package io.brieflint.lsp;

import com.google.gson.JsonObject;
import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Finding;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.report.Fingerprints;
import io.brieflint.report.Links;
import io.brieflint.report.Masking;
import io.brieflint.report.OpenGaps;
import io.brieflint.report.Readiness;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Findings as an editor shows them. */
final class Diagnostics {
    static final String SOURCE = "brieflint";

    /** Some editors show every line of a message. */
    private static final int MOST_MISSING = 3;

    private static final int MOST_LOUD = 3;

    private final ClientFeatures client;
    private final Map<RuleId, Named> rules = new ConcurrentHashMap<>();

    /** A rule as each of its diagnostics names it. */
    private record Named(String id, DiagnosticCodeDescription page) {}

    Diagnostics(ClientFeatures client) {
        this.client = client;
    }

    /**
     * @param settled whether the writer has paused; until then nothing missing is louder than a
     *     remark
     */
    List<Diagnostic> of(Checked checked, boolean settled) {
        return checked.analysis().map(analysis -> of(checked, analysis, settled)).orElse(List.of());
    }

    private List<Diagnostic> of(Checked checked, Analysis analysis, boolean settled) {
        Words words = new Words(checked, analysis, settled);
        List<Shown> all = new ArrayList<>();
        Map<Span, List<Shown>> missing = new LinkedHashMap<>();
        for (Finding finding : analysis.findings()) {
            Span place = words.shown(finding.span());
            if (place.isEmpty()) {
                continue;
            }
            List<Shown> here =
                    finding.element().isEmpty()
                            ? new ArrayList<>()
                            : missing.computeIfAbsent(place, at -> new ArrayList<>());
            Shown next = new Shown(finding, place, words.diagnostic(finding));
            here.add(next);
            if (here.size() == 1) {
                all.add(next);
            }
        }
        missing.values().stream().filter(here -> here.size() > 1).forEach(Diagnostics::merge);
        quieten(all, analysis);
        return all.stream().map(Shown::diagnostic).toList();
    }

    private Named rule(RuleId rule) {
        return rules.computeIfAbsent(
                rule,
                id -> new Named(id.toString(), new DiagnosticCodeDescription(Links.rule(id))));
    }

    /** A finding and how it is shown. */
    private record Shown(Finding finding, Span place, Diagnostic diagnostic) {
        DiagnosticSeverity severity() {
            return diagnostic.getSeverity();
        }
    }

    /**
     * A writer whose incident goes on sees the few places that harm most; the others are hints
     * until their turn comes, and so is what a change of a louder place touches anyway. What keeps
     * a brief from being sent is never quiet, but of a form's gaps the first few say it.
     */
    private static void quieten(List<Shown> all, Analysis analysis) {
        boolean underWay = analysis.profile().profile().stage().isUnderWay();
        List<Shown> ordered = new ArrayList<>(all);
        ordered.sort(
                Comparator.comparing(Shown::severity)
                        .thenComparing(Shown::finding, new Readiness(analysis).mostHarmfulFirst()));
        List<Span> loud = new ArrayList<>();
        int open = 0;
        for (Shown shown : ordered) {
            boolean error = shown.severity() == DiagnosticSeverity.Error;
            boolean waits = underWay && !error && waits(shown.place(), loud);
            boolean gap = OpenGaps.isGap(shown.finding());
            open += gap ? 1 : 0;
            if (waits || (gap && open > OpenGaps.FEW)) {
                shown.diagnostic().setSeverity(DiagnosticSeverity.Hint);
            } else {
                loud.add(shown.place());
            }
        }
    }

    private static boolean waits(Span place, List<Span> loud) {
        return loud.size() >= MOST_LOUD || loud.stream().anyMatch(place::overlaps);
    }

    /** What is missing at one place is said once, the loudest first and under its name. */
    private static void merge(List<Shown> missing) {
        List<Diagnostic> loudest =
                missing.stream()
                        .sorted(Comparator.comparing(Shown::severity))
                        .map(Shown::diagnostic)
                        .toList();
        List<String> messages = new ArrayList<>();
        for (Diagnostic diagnostic : loudest.subList(0, Math.min(MOST_MISSING, loudest.size()))) {
            messages.add(diagnostic.getMessage().getLeft());
        }
        if (loudest.size() > MOST_MISSING) {
            messages.add(
                    "And "
                            + (loudest.size() - MOST_MISSING)
                            + " more: \u201c"
                            + SourceActions.INSERT_MISSING
                            + "\u201d has them all.");
        }
        Diagnostic shown = missing.get(0).diagnostic();
        Diagnostic first = loudest.get(0);
        shown.setSeverity(first.getSeverity());
        shown.setCode(first.getCode());
        shown.setCodeDescription(first.getCodeDescription());
        shown.setData(first.getData());
        shown.setMessage(String.join("\n", messages));
    }

    static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }

    /** The diagnostics of one reading. */
    private final class Words {
        private final Positions positions;
        private final Masking masking;
        private final Fingerprints fingerprints;
        private final boolean settled;

        Words(Checked checked, Analysis analysis, boolean settled) {
            this.positions = checked.positions(client.encoding());
            this.masking = Masking.of(analysis);
            this.fingerprints = Fingerprints.of(analysis);
            this.settled = settled;
        }

        Diagnostic diagnostic(Finding finding) {
            Diagnostic diagnostic = new Diagnostic();
            diagnostic.setRange(positions.range(shown(finding.span())));
            diagnostic.setSeverity(severity(loudness(finding)));
            Named rule = Diagnostics.this.rule(finding.rule());
            diagnostic.setCode(rule.id());
            diagnostic.setSource(SOURCE);
            diagnostic.setMessage(masking.text(finding.message()));
            if (client.codeDescriptions()) {
                diagnostic.setCodeDescription(rule.page());
            }
            if (client.related() && !finding.related().isEmpty()) {
                diagnostic.setRelatedInformation(related(finding.related()));
            }
            if (client.data()) {
                JsonObject data = new JsonObject();
                data.addProperty("fingerprint", fingerprints.of(finding));
                diagnostic.setData(data);
            }
            return diagnostic;
        }

        private Severity loudness(Finding finding) {
            boolean quiet = finding.element().isPresent() && !settled;
            return quiet ? finding.severity().atMost(Severity.INFO) : finding.severity();
        }

        private List<DiagnosticRelatedInformation> related(List<RelatedPlace> places) {
            String uri = positions.source().uri();
            return places.stream()
                    .map(
                            place ->
                                    new DiagnosticRelatedInformation(
                                            new Location(uri, positions.range(shown(place.span()))),
                                            masking.text(place.message())))
                    .toList();
        }

        /** An empty span becomes its line, since nobody sees an empty range. */
        Span shown(Span span) {
            SourceText source = positions.source();
            return span.isEmpty() ? source.line(source.lineColumn(span.start()).line()) : span;
        }
    }
}
