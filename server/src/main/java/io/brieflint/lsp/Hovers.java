package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.PlacedTerm;
import io.brieflint.element.ElementState;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Finding;
import io.brieflint.report.Links;
import io.brieflint.report.Masking;
import io.brieflint.rule.Rule;
import io.brieflint.rule.Term;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** What is known about the words under the pointer. */
final class Hovers {
    /** A title can stand for much that is missing; nobody reads all of that in a hover. */
    private static final int MOST_FINDINGS = 3;

    private final Session session;

    Hovers(Session session) {
        this.session = session;
    }

    /** Null where there is nothing to say. */
    @Nullable Hover of(Checked checked, Position position) {
        return checked.analysis().flatMap(read -> of(checked, read, position)).orElse(null);
    }

    private Optional<Hover> of(Checked checked, Analysis analysis, Position position) {
        Positions positions = checked.positions(session.features().encoding());
        int offset = positions.offset(position);
        Told told = new Told(analysis);
        analysis.facts().stream().filter(fact -> fact.span().contains(offset)).forEach(told::fact);
        analysis.terms().stream()
                .filter(term -> term.span().contains(offset))
                .map(PlacedTerm::span)
                .distinct()
                .forEach(told::terms);
        told.findings(
                analysis.findings().stream()
                        .filter(finding -> finding.span().contains(offset))
                        .toList());
        return told.hover(positions);
    }

    /** What was said about one place. */
    private final class Told {
        private final Analysis analysis;
        private final Masking masking;
        private final Understanding understanding;
        private final Markup markup = new Markup(session.features().views().markdown());
        private final List<Span> places = new ArrayList<>();

        Told(Analysis analysis) {
            this.analysis = analysis;
            this.masking = Masking.of(analysis);
            this.understanding = new Understanding(analysis);
        }

        void fact(PlacedFact placed) {
            String understood = understanding.of(placed);
            if (understood.isEmpty() || masking.isSecret(placed.span())) {
                return;
            }
            FactValue value = placed.fact().value();
            String more =
                    Stream.of(Understanding.about(placed.fact()), Understanding.dateFrom(value))
                            .flatMap(Optional::stream)
                            .map(words -> "; " + words)
                            .reduce("", String::concat);
            places.add(placed.span());
            markup.paragraph(masking.text(understood), more);
        }

        /** A word can be a noun and a verb, each explained in its own words. */
        void terms(Span span) {
            places.add(span);
            analysis.terms().stream()
                    .filter(term -> term.span().equals(span))
                    .map(PlacedTerm::term)
                    .distinct()
                    .forEach(this::term);
        }

        private void term(Term term) {
            String plain = term.plain().orElse("");
            boolean both =
                    !plain.isEmpty() && !term.gloss().isEmpty() && !plain.equals(term.gloss());
            String meaning = term.gloss().isEmpty() ? plain : term.gloss();
            markup.paragraph(
                    term.name(),
                    ": " + meaning + (both ? "; in plain words \u201c" + plain + "\u201d" : ""));
        }

        /** Loudest first, then as readers need it. */
        void findings(List<Finding> findings) {
            findings.stream()
                    .sorted(
                            Comparator.comparing(Finding::severity)
                                    .thenComparingInt(this::importance))
                    .limit(MOST_FINDINGS)
                    .forEach(this::finding);
            if (findings.size() > MOST_FINDINGS) {
                int more = findings.size() - MOST_FINDINGS;
                markup.paragraph("", "... and " + more + " more here.");
            }
        }

        private void finding(Finding finding) {
            places.add(finding.span());
            String id = finding.rule().toString();
            Optional<Rule> rule = Explanations.rule(session.projects().knowledge(), id);
            String why = rule.map(Rule::why).orElse("");
            String help = masking.text(finding.help());
            if (!why.isBlank()) {
                markup.paragraph(question(finding).orElse("Why:"), " " + why);
            }
            if (!help.isBlank() && !help.equals(why)) {
                markup.paragraph("", help);
            }
            if (rule.isPresent()) {
                markup.link(id, Links.rule(finding.rule()));
            }
        }

        private int importance(Finding finding) {
            return finding.element().flatMap(this::state).map(ElementState::importance).stream()
                    .mapToInt(Enum::ordinal)
                    .findFirst()
                    .orElse(0);
        }

        /** What readers ask, where something is missing. */
        private Optional<String> question(Finding finding) {
            return finding.element().flatMap(this::state).map(state -> state.element().question());
        }

        private Optional<ElementState> state(String element) {
            return analysis.elements().stream()
                    .filter(state -> state.element().id().equals(element))
                    .findFirst();
        }

        /** The fewest words of all that were spoken of. */
        Optional<Hover> hover(Positions positions) {
            return places.stream()
                    .min(Comparator.comparingInt(Span::length))
                    .filter(place -> !markup.isEmpty())
                    .map(place -> new Hover(markup.content(), positions.range(place)));
        }
    }
}
