package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Section;
import io.brieflint.element.Element;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.fix.Computed;
import io.brieflint.fix.Insertion;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.rule.FactQuery;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Findings about what a brief does not say. Each element has exactly one rule that misses it. */
final class MissingFindings {
    /** A text shorter than this has barely begun: nobody expects everything in it yet. */
    private static final int BARELY_BEGUN = 40;

    /** So many gaps, each with at most so many words around it, are a template nobody filled in. */
    private static final int MANY_GAPS = 5;

    private static final int WORDS_PER_GAP = 12;
    private static final String PLACEHOLDER = "placeholder";

    private static final int MOST_EVIDENCE = 10;

    private static final String NUMBER = "[number] ";
    private static final Set<String> UNITS = Set.of("seconds", "minutes", "hours", "days");

    private final Knowledge knowledge;
    private final Brief brief;
    private final Speaks speaks;
    private final Profile profile;
    private final Computed computed;
    private final boolean gaps;
    private boolean begun;

    /**
     * @param gaps whether the brief has any that are open
     */
    MissingFindings(
            Knowledge knowledge,
            Brief brief,
            Speaks speaks,
            Profile profile,
            Computed computed,
            boolean gaps) {
        this.knowledge = knowledge;
        this.brief = brief;
        this.speaks = speaks;
        this.profile = profile;
        this.computed = computed;
        this.gaps = gaps;
    }

    /**
     * @param others findings about words; where one of them already asks for the same thing,
     *     nothing is added
     */
    List<Candidate> of(List<ElementState> states, List<Candidate> others) {
        List<Candidate> candidates = new ArrayList<>();
        if (brief.blocks().isEmpty()) {
            return candidates;
        }
        begun = isBegun(others);
        Covered asked = new Covered(others.stream().map(other -> other.finding().span()).toList());
        for (Rule rule : knowledge.catalogue().rules()) {
            if (rule.kind() == RuleKind.STRUCTURE && rule.element().isPresent()) {
                states.stream()
                        .filter(state -> state.element().id().equals(rule.element().get()))
                        .filter(state -> state.status() != ElementStatus.PRESENT)
                        .filter(state -> state.importance() != Importance.NONE)
                        .filter(state -> !isAsked(state, asked))
                        .forEach(state -> of(rule, state).ifPresent(candidates::add));
            }
        }
        return candidates;
    }

    private boolean isBegun(List<Candidate> others) {
        int gaps =
                others.stream()
                        .map(Candidate::finding)
                        .filter(finding -> finding.rule().family().equals(PLACEHOLDER))
                        .mapToInt(finding -> 1 + finding.related().size())
                        .sum();
        return brief.hasWords(BARELY_BEGUN)
                && (gaps < MANY_GAPS || brief.hasWords(WORDS_PER_GAP * gaps + 1));
    }

    private static boolean isAsked(ElementState state, Covered asked) {
        return state.evidence().stream().limit(MOST_EVIDENCE).anyMatch(asked::overlaps);
    }

    private Optional<Candidate> of(Rule rule, ElementState state) {
        Optional<Severity> severity = speaks.severity(rule);
        if (severity.isEmpty()) {
            return Optional.empty();
        }
        Severity limit = state.importance().loudest().filter(any -> begun).orElse(Severity.HINT);
        Element element = state.element();
        if (isBegunUpon(element)) {
            return Optional.empty();
        }
        Block block = place(element);
        Span span = state.evidence().isEmpty() ? shown(block) : state.evidence().get(0);
        Finding finding =
                new Finding(
                        rule.id(),
                        severity.get().atMost(limit),
                        Messages.fill(rule.message(), Map.of("question", element.question())),
                        rule.advice().isEmpty() ? rule.why() : rule.advice(),
                        span,
                        Optional.of(element.id()),
                        List.of(),
                        false,
                        element.id());
        return Optional.of(new Candidate(finding, block, false, () -> insert(element)));
    }

    /** The sentence is there and waits to be filled in: its gaps say so. */
    private boolean isBegunUpon(Element element) {
        if (!gaps) {
            return false;
        }
        if (element.vagueFacts().stream().anyMatch(this::hasGapFor)) {
            return true;
        }
        String source = brief.source().text();
        String text = element.insert(profile.audience(), profile.stage());
        return (text.contains("[") && source.contains(text))
                || (!element.insertUnknown().isEmpty() && source.contains(element.insertUnknown()));
    }

    /** What was vague has become a gap, which holds the brief by itself. */
    private boolean hasGapFor(FactQuery query) {
        String source = brief.source().text();
        return switch (query.kind()) {
            case COUNT -> hasNumber(source, unit -> !UNITS.contains(unit));
            case PERCENT -> source.contains("[percent]");
            case DURATION -> hasNumber(source, UNITS::contains) || source.contains("[how long]");
            case CADENCE -> source.contains("every [number]");
            default -> false;
        };
    }

    private static boolean hasNumber(String source, Predicate<String> unit) {
        for (int at = source.indexOf(NUMBER); at >= 0; at = source.indexOf(NUMBER, at + 1)) {
            int start = at + NUMBER.length();
            int end = start;
            while (end < source.length() && Character.isLetter(source.charAt(end))) {
                end++;
            }
            if (unit.test(source.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** The heading of its section, else the title, else the first words. */
    private Block place(Element element) {
        for (Section section : brief.sections()) {
            if (section.heading().isPresent() && element.sections().contains(section.role())) {
                return brief.blocks().get(section.heading().getAsInt());
            }
        }
        int first =
                brief.newest().isPresent()
                        ? brief.entries().get(brief.newest().getAsInt()).first()
                        : 0;
        return brief.blocks().get(first);
    }

    private static Span shown(Block block) {
        int line = block.prose().indexOf('\n');
        int stop = block.prose().indexOf(". ");
        int end = block.prose().length();
        if (block.kind() != BlockKind.HEADING) {
            end = stop > 0 ? Math.min(end, stop + 1) : end;
            end = line > 0 ? Math.min(end, line) : end;
        }
        return block.toSource(new Span(0, end));
    }

    /**
     * What can be computed or the sentence to fill in, then the dated unknown, then the explicit
     * none where that can be true.
     */
    private List<Fix> insert(Element element) {
        List<Fix> fixes = new ArrayList<>();
        Insertion insertion = new Insertion(brief, element);
        if (!insertion.isSafe()) {
            return fixes;
        }
        computed(element)
                .ifPresent(text -> fixes.add(insertion.of(text, Applicability.SUGGESTED, true)));
        String text = element.insert(profile.audience(), profile.stage());
        if (!text.isEmpty()) {
            fixes.add(insertion.of(text, Applicability.TEMPLATE, fixes.isEmpty()));
        }
        if (!element.insertUnknown().isEmpty()) {
            fixes.add(insertion.of(element.insertUnknown(), Applicability.TEMPLATE, false));
        }
        if (!element.insertNone().isEmpty()) {
            fixes.add(insertion.of(element.insertNone(), Applicability.SUGGESTED, false));
        }
        return fixes;
    }

    private Optional<String> computed(Element element) {
        return switch (element.id()) {
            case "duration" -> computed.duration();
            case "next-update" ->
                    computed.nextNews().map(time -> "We will write again by " + time + ".");
            default -> Optional.empty();
        };
    }
}
