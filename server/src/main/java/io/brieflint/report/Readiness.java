package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Finding;
import io.brieflint.profile.Importance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many of the things that these readers need now are there. */
public final class Readiness {
    private final Analysis analysis;
    private final List<ElementState> essentials;

    public Readiness(Analysis analysis) {
        this.analysis = analysis;
        this.essentials = essentials(analysis);
    }

    boolean isComplete() {
        return names(ElementStatus.PRESENT).size() == essentials.size();
    }

    public int present() {
        return names(ElementStatus.PRESENT).size();
    }

    public int essential() {
        return essentials.size();
    }

    /** What a writer in a hurry does next: {@code Do not send yet: 2}. */
    public String verdict() {
        int hold = count(Urgency.HOLD);
        int better = hold > 0 ? 0 : count(Urgency.BETTER);
        int review = hold + better > 0 ? 0 : count(Urgency.REVIEW);
        int gaps = new OpenGaps(analysis).count();
        return Wording.verdict(Palette.PLAIN, hold, gaps, better, review);
    }

    /** How many findings keep the brief from being sent. */
    public int blocking() {
        return count(Urgency.HOLD);
    }

    public int better() {
        return count(Urgency.BETTER);
    }

    public int review() {
        return count(Urgency.REVIEW);
    }

    private int count(Urgency urgency) {
        return (int)
                analysis.findings().stream()
                        .filter(finding -> Urgency.of(finding.severity()) == urgency)
                        .count();
    }

    /** Empty when the profile asks for nothing. */
    public Optional<String> line() {
        if (essentials.isEmpty()) {
            return Optional.empty();
        }
        int present = names(ElementStatus.PRESENT).size();
        return Optional.of(
                present
                        + " of "
                        + Wording.count(essentials.size(), "essential")
                        + list("missing", names(ElementStatus.MISSING))
                        + list("vague", names(ElementStatus.VAGUE)));
    }

    /** As a checklist shows it; an element that nobody knows keeps its id. */
    String name(String element) {
        for (ElementState state : analysis.elements()) {
            if (state.element().id().equals(element)) {
                return state.element().name();
            }
        }
        return element;
    }

    /** What harms where it stands comes before what could be added. */
    public Comparator<Finding> mostHarmfulFirst() {
        return Comparator.comparing(Finding::severity).thenComparing(this::isAboutNothingSaid);
    }

    /** Whether a finding is about an element of which the brief says nothing, not even vaguely. */
    boolean isAboutNothingSaid(Finding finding) {
        return finding.element().isPresent()
                && analysis.elements().stream()
                        .noneMatch(
                                state ->
                                        state.element().id().equals(finding.element().get())
                                                && state.status() != ElementStatus.MISSING);
    }

    private List<String> names(ElementStatus status) {
        List<String> names = new ArrayList<>();
        for (ElementState state : essentials) {
            if (state.status() == status) {
                names.add(state.element().name());
            }
        }
        return names;
    }

    private static String list(String word, List<String> names) {
        return names.isEmpty() ? "" : "; " + word + ": " + String.join(", ", names);
    }

    /** Most needed first. */
    private static List<ElementState> essentials(Analysis analysis) {
        List<String> order = analysis.profile().profile().essentials();
        List<ElementState> essentials = new ArrayList<>();
        for (ElementState state : analysis.elements()) {
            if (state.importance() == Importance.ESSENTIAL) {
                essentials.add(state);
            }
        }
        essentials.sort(
                (a, b) ->
                        Integer.compare(
                                order.indexOf(a.element().id()), order.indexOf(b.element().id())));
        return essentials;
    }
}
