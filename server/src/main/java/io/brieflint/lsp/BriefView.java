package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.element.ElementState;
import io.brieflint.fact.Fact;
import io.brieflint.fact.PlacedFact;
import io.brieflint.profile.Profile;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.report.Masking;
import io.brieflint.report.Questions;
import io.brieflint.report.Readiness;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code brieflint/brief}: a brief as its readers take it in, for clients that show a
 * checklist.
 *
 * @param reason why it is, or is not, treated as a brief
 */
record BriefView(
        String uri,
        int version,
        boolean brief,
        String reason,
        @Nullable ProfileView profile,
        @Nullable ReadinessView readiness,
        List<ElementView> elements,
        List<FactView> facts,
        List<QuestionView> questions) {

    record Choice(String value, String from) {}

    record ProfileView(Choice audience, Choice stage) {}

    record ReadinessView(
            int present, int essential, String verdict, int blocking, int better, int review) {}

    record Words(Range range, String text) {}

    record ElementView(
            String id,
            String title,
            String question,
            String status,
            String importance,
            List<Words> evidence) {}

    record FactView(
            String kind,
            String role,
            String precision,
            Range range,
            String text,
            String understood) {}

    record QuestionView(String question, List<Words> answers) {}

    static BriefView of(Checked checked, PositionEncoding encoding) {
        String uri = checked.snapshot().place().uri();
        int version = checked.snapshot().version();
        boolean brief = checked.standing().brief();
        String reason = checked.standing().reason();
        if (checked.analysis().isEmpty()) {
            return new BriefView(
                    uri, version, brief, reason, null, null, List.of(), List.of(), List.of());
        }
        Analysis analysis = checked.analysis().get();
        View view =
                new View(
                        checked.positions(encoding),
                        Masking.of(analysis),
                        new Understanding(analysis));
        return new BriefView(
                uri,
                version,
                brief,
                reason,
                view.profile(analysis.profile()),
                readiness(new Readiness(analysis)),
                elements(analysis).stream().map(view::element).toList(),
                analysis.facts().stream().map(view::fact).toList(),
                Questions.of(analysis).stream().map(view::question).toList());
    }

    /** Most needed first. */
    private static List<ElementState> elements(Analysis analysis) {
        Profile profile = analysis.profile().profile();
        List<String> order = new ArrayList<>(profile.essentials());
        order.addAll(profile.musts());
        order.addAll(profile.shoulds());
        List<ElementState> elements = new ArrayList<>(analysis.elements());
        elements.sort(
                Comparator.comparingInt(
                        state -> {
                            int at = order.indexOf(state.element().id());
                            return at < 0 ? order.size() : at;
                        }));
        return elements;
    }

    private static ReadinessView readiness(Readiness readiness) {
        return new ReadinessView(
                readiness.present(),
                readiness.essential(),
                readiness.verdict(),
                readiness.blocking(),
                readiness.better(),
                readiness.review());
    }

    /** Shows places of one text. */
    private record View(Positions positions, Masking masking, Understanding understanding) {
        ProfileView profile(ProfileChoice choice) {
            return new ProfileView(
                    new Choice(
                            choice.profile().audience().id(), masking.text(choice.audienceFrom())),
                    new Choice(choice.profile().stage().id(), masking.text(choice.stageFrom())));
        }

        ElementView element(ElementState state) {
            return new ElementView(
                    state.element().id(),
                    state.element().name(),
                    state.element().question(),
                    state.status().id(),
                    state.importance().id(),
                    state.evidence().stream().distinct().map(this::words).toList());
        }

        FactView fact(PlacedFact placed) {
            Fact fact = placed.fact();
            boolean hidden = masking.isSecret(placed.span());
            return new FactView(
                    fact.kind().id(),
                    fact.role().id(),
                    fact.precision().id(),
                    positions.range(placed.span()),
                    masking.source(placed.span()),
                    hidden ? "" : masking.text(understanding.of(placed)));
        }

        QuestionView question(Questions.Answered answered) {
            return new QuestionView(
                    answered.question(), answered.answers().stream().map(this::words).toList());
        }

        private Words words(Span span) {
            return new Words(positions.range(span), masking.source(span).strip());
        }
    }
}
