package io.brieflint.element;

import com.google.re2j.Pattern;
import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Mark;
import io.brieflint.document.Metadata;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Units;
import io.brieflint.profile.Profile;
import io.brieflint.rule.FactQuery;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says which elements a brief has. One evaluator for all: what makes an element present, vague or
 * negative is in its file.
 */
public final class ElementEvaluator {
    private static final int FEWEST_WORDS = 3;
    private static final Pattern CONTACT_LINK =
            Pattern.compile(
                    "(our |the )?(contact|e-?mail (us|me|support)|get in touch|reach out|write to us"
                            + "|customer (service|support|care)|support (team|desk|ticket|form|page)"
                            + "|help ?desk|service desk|(open|submit|raise) a ticket|live chat)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_ANSWERS =
            Set.of(
                    "", "~", "null", "none", "true", "false", "yes", "no", "on", "off", "tbd",
                    "n/a");

    private final List<Element> elements;
    private final Map<FactKind, List<Asker>> askers = new EnumMap<>(FactKind.class);

    /** What one element wants to know from facts of one kind. */
    private record Asker(int element, List<FactQuery> present, List<FactQuery> vague) {}

    /** What was found for one element. */
    private static final class Found {
        private final List<Span> answers = new ArrayList<>();
        private final List<Span> seeming = new ArrayList<>();
        private final NavigableMap<Integer, Integer> denials = new TreeMap<>();

        void add(Sign sign) {
            switch (sign.kind()) {
                case ANSWER, NEGATIVE -> answers.add(sign.span());
                case SEEMS -> seeming.add(sign.span());
                case DENIAL -> denials.merge(sign.span().start(), sign.span().end(), Math::max);
            }
        }

        /** By the denial that begins last before the fact ends. */
        boolean denies(PlacedFact fact) {
            Map.Entry<Integer, Integer> before = denials.lowerEntry(fact.span().end());
            return before != null && before.getValue() > fact.span().start();
        }
    }

    public ElementEvaluator(List<Element> elements) {
        this.elements = List.copyOf(elements);
        for (int i = 0; i < elements.size(); i++) {
            for (FactQuery query : elements.get(i).presentFacts()) {
                asker(i, query.kind()).present().add(query);
            }
            for (FactQuery query : elements.get(i).vagueFacts()) {
                asker(i, query.kind()).vague().add(query);
            }
        }
    }

    private Asker asker(int element, FactKind kind) {
        List<Asker> of = askers.computeIfAbsent(kind, key -> new ArrayList<>());
        if (of.isEmpty() || of.get(of.size() - 1).element() != element) {
            of.add(new Asker(element, new ArrayList<>(), new ArrayList<>()));
        }
        return of.get(of.size() - 1);
    }

    /**
     * @param signs of all blocks, in any order
     * @param withGaps blocks in which a gap still waits for the writer
     * @return one state per element, in their order
     */
    public List<ElementState> evaluate(
            Brief brief,
            List<PlacedFact> facts,
            List<Sign> signs,
            BitSet withGaps,
            Profile profile) {
        List<Found> found = new ArrayList<>(elements.size());
        elements.forEach(element -> found.add(new Found()));
        for (Sign sign : signs) {
            if (counts(brief, profile, elements.get(sign.element()), sign.block())) {
                found.get(sign.element()).add(sign);
            }
        }
        for (PlacedFact fact : facts) {
            for (Asker asker : askers.getOrDefault(fact.fact().kind(), List.of())) {
                if (counts(brief, profile, elements.get(asker.element()), fact.block())) {
                    Found of = found.get(asker.element());
                    if (of.denies(fact)) {
                        continue;
                    }
                    if (anyAsks(asker.present(), fact)) {
                        of.answers.add(fact.span());
                    } else if (anyAsks(asker.vague(), fact)) {
                        of.seeming.add(fact.span());
                    }
                }
            }
        }
        List<ElementState> states = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            states.add(state(brief, elements.get(i), facts, found.get(i), withGaps, profile));
        }
        return states;
    }

    /** True when a fact is what one of the queries asks for. */
    public static boolean anyAsks(List<FactQuery> queries, PlacedFact fact) {
        for (FactQuery query : queries) {
            if (asks(query, fact)) {
                return true;
            }
        }
        return false;
    }

    private static ElementState state(
            Brief brief,
            Element element,
            List<PlacedFact> facts,
            Found found,
            BitSet withGaps,
            Profile profile) {
        List<Span> answers = found.answers;
        if (answers.isEmpty() && sectionsMayAnswer(brief, element, facts)) {
            addFromSections(brief, profile, element, withGaps, found);
        }
        if (answers.isEmpty()) {
            element.thread()
                    .in(brief, profile.stage())
                    .map(message -> brief.blocks().get(message.first()).span())
                    .ifPresent(answers::add);
        }
        if (answers.isEmpty()) {
            element.metadata().stream()
                    .flatMap(key -> brief.metadata().field(key).stream())
                    .filter(field -> says(field.value()))
                    .map(Metadata.Field::span)
                    .forEach(answers::add);
        }
        if (answers.isEmpty() && found.seeming.isEmpty()) {
            insertedButOpen(brief, element, withGaps, profile).ifPresent(found.seeming::add);
        }
        ElementStatus status =
                !answers.isEmpty()
                        ? ElementStatus.PRESENT
                        : found.seeming.isEmpty() ? ElementStatus.MISSING : ElementStatus.VAGUE;
        List<Span> evidence = answers.isEmpty() ? found.seeming : answers;
        return new ElementState(element, status, profile.importance(element.id()), evidence);
    }

    /**
     * Older entries of a thread are still on the page, but what they said about the moment is over.
     * Once all is over, they tell what was done.
     */
    private static boolean counts(Brief brief, Profile profile, Element element, int block) {
        return block == PlacedFact.METADATA
                || !element.ages()
                || !profile.stage().isUnderWay()
                || brief.isCurrent(brief.blocks().get(block));
    }

    private static boolean asks(FactQuery query, PlacedFact placed) {
        var fact = placed.fact();
        if (fact.kind() != query.kind() || fact.precision() != query.precision()) {
            return false;
        }
        if (!query.roles().isEmpty() && !query.roles().contains(fact.role())) {
            return false;
        }
        if (fact.kind() == FactKind.COUNT && !query.units().isEmpty()) {
            return fact.value() instanceof FactValue.Count count && isUnit(query, count.unit());
        }
        if (query.zoned().isPresent()) {
            return fact.value() instanceof FactValue.Time time
                    && time.isZoned() == query.zoned().get();
        }
        return true;
    }

    private static boolean isUnit(FactQuery query, String unit) {
        if (unit.isEmpty()) {
            return query.units().contains("unspecified");
        }
        return query.units().contains(unit)
                || (query.units().contains("people") && Units.isPeople(unit))
                || (query.units().contains("volume") && Units.isVolume(unit));
    }

    /** The sentence that we offer stands there and waits to be filled in. */
    private static Optional<Span> insertedButOpen(
            Brief brief, Element element, BitSet withGaps, Profile profile) {
        String text = element.insert(profile.audience(), profile.stage());
        return withGaps.stream()
                .mapToObj(brief.blocks()::get)
                .filter(block -> isIn(text, block) || isIn(element.insertUnknown(), block))
                .map(Block::span)
                .findFirst();
    }

    private static boolean isIn(String text, Block block) {
        return text.contains("[") && block.prose().contains(text);
    }

    /** A timeline of days does not say at what time. */
    private static boolean sectionsMayAnswer(Brief brief, Element element, List<PlacedFact> facts) {
        return !element.thread().asksForOneTime()
                || facts.stream()
                        .filter(placed -> placed.fact().kind() == FactKind.TIME)
                        .filter(placed -> placed.block() != PlacedFact.METADATA)
                        .map(placed -> brief.blocks().get(placed.block()).role())
                        .anyMatch(element.sections()::contains);
    }

    private static void addFromSections(
            Brief brief, Profile profile, Element element, BitSet withGaps, Found found) {
        if (!element.sectionAnswers() && !element.linkAnswers()) {
            return;
        }
        for (int i = 0; i < brief.blocks().size() && found.answers.isEmpty(); i++) {
            Block block = brief.blocks().get(i);
            boolean about =
                    block.kind() != BlockKind.HEADING && element.sections().contains(block.role());
            boolean said = about ? answers(element, block) : leadsToContact(element, block);
            if (said && counts(brief, profile, element, i)) {
                (withGaps.get(i) ? found.seeming : found.answers).add(block.span());
            }
        }
    }

    /** "resolved: true" says that it is over, not when; an empty field says nothing. */
    private static boolean says(String value) {
        return !NO_ANSWERS.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean answers(Element element, Block block) {
        if (element.sectionAnswers() && isFilled(block)) {
            return true;
        }
        return element.linkAnswers()
                && block.text().marks().stream()
                        .anyMatch(
                                mark -> mark.kind() == Mark.Kind.LINK && mark.span().length() > 2);
    }

    /** A link that says where it leads, wherever it stands: "[contact us](...)". */
    private static boolean leadsToContact(Element element, Block block) {
        return element.linkAnswers()
                && element.sections().contains(SectionRole.CONTACT)
                && block.text().marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.LINK)
                        .map(
                                mark ->
                                        block.prose()
                                                .substring(mark.span().start(), mark.span().end()))
                        .anyMatch(words -> CONTACT_LINK.matcher(words).lookingAt());
    }

    /** An empty or unfilled section is no answer. */
    private static boolean isFilled(Block block) {
        String prose =
                block.prose().substring(Math.min(block.labelEnd(), block.prose().length())).strip();
        String lower = prose.toLowerCase(Locale.ROOT);
        boolean unfilled =
                lower.startsWith("tbd")
                        || lower.startsWith("todo")
                        || lower.startsWith("tbc")
                        || lower.startsWith("n/a")
                        || lower.startsWith("[")
                        || lower.startsWith("yyyy")
                        || lower.startsWith("{{");
        return !unfilled && prose.split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    }
}
