package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.Metadata;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The front matter or a line on top says "Start: 14:05 UTC", the text "since 13:50 UTC". Compares
 * only what both state once, or every time alike.
 */
final class HeaderAgainstText implements Check {
    private static final RuleId RULE = RuleId.of("consistency/header");

    private static final Set<String> STARTS =
            Set.of(
                    "start",
                    "started",
                    "start time",
                    "began",
                    "incident start",
                    "incident_start",
                    "outage start",
                    "impact start");
    private static final Set<String> ENDS =
            Set.of("end", "ended", "end time", "incident end", "outage end", "impact end");
    private static final Set<String> LENGTHS =
            Set.of(
                    "duration",
                    "length",
                    "downtime",
                    "total duration",
                    "incident duration",
                    "outage duration",
                    "impact duration");

    private static final int LONGEST_LABEL = 40;
    private static final Duration ROUNDING = Duration.ofMinutes(5);
    private static final Duration ROUGHLY = Duration.ofMinutes(20);
    private static final Duration OTHER_INCIDENT = Duration.ofHours(24);

    /** Before a time that is meant roughly. */
    private static final Set<String> ROUGH =
            Set.of("about", "around", "approximately", "roughly", "approx.", "circa", "shortly");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<PlacedFact> header = header(input);
        if (header.isEmpty()) {
            return List.of();
        }
        List<PlacedFact> text =
                input.facts().stream().filter(placed -> isTold(input.brief(), placed)).toList();
        List<Place> places = new ArrayList<>();
        compareTimes(input, times(header, FactRole.START), times(text, FactRole.START), places);
        compareTimes(input, times(header, FactRole.END), times(text, FactRole.END), places);
        compareLengths(input.brief(), lengths(header), lengths(text), places);
        return Places.inOrder(places);
    }

    private static void compareTimes(
            CheckInput input, List<PlacedFact> header, List<PlacedFact> text, List<Place> places) {
        Optional<PlacedFact> first = agreed(header);
        Optional<PlacedFact> second = agreed(text);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        FactValue.Time above = (FactValue.Time) first.get().fact().value();
        FactValue.Time below = (FactValue.Time) second.get().fact().value();
        Optional<Duration> apart = apart(above, below);
        Duration slack = isRough(input.brief(), second.get()) ? ROUGHLY : ROUNDING;
        if (apart.isPresent()
                && apart.get().compareTo(slack) > 0
                && apart.get().compareTo(OTHER_INCIDENT) < 0) {
            places.add(place(input.brief(), second.get(), first.get()));
        }
    }

    private static void compareLengths(
            Brief brief, List<PlacedFact> header, List<PlacedFact> text, List<Place> places) {
        if (distinct(header) != 1 || distinct(text) != 1) {
            return;
        }
        FactValue.Span above = (FactValue.Span) header.get(0).fact().value();
        FactValue.Span below = (FactValue.Span) text.get(0).fact().value();
        boolean exact = above.min().equals(above.max());
        if (exact && DurationAgainstTimes.differs(below, above.min())) {
            places.add(place(brief, text.get(0), header.get(0)));
        }
    }

    private static Place place(Brief brief, PlacedFact text, PlacedFact header) {
        return new Place(
                text.span(),
                "header-" + text.fact().role().id(),
                brief.source().text(header.span()),
                List.of(new RelatedPlace(header.span(), "header")));
    }

    /** What the front matter states under a name that is sure, and lines such as "Start: ...". */
    private static List<PlacedFact> header(CheckInput input) {
        List<PlacedFact> header = new ArrayList<>();
        for (PlacedFact placed : input.header()) {
            boolean sure =
                    input.brief().metadata().fields().stream()
                            .filter(field -> field.span().contains(placed.span()))
                            .map(Metadata.Field::key)
                            .anyMatch(key -> isNamed(key, placed));
            if (sure) {
                header.add(placed);
            }
        }
        for (PlacedFact placed : input.facts()) {
            Block block = input.brief().blocks().get(placed.block());
            if (isOfEffect(placed)
                    && input.brief().isCurrent(block)
                    && !block.quoted()
                    && isNamed(label(block, placed), placed)) {
                header.add(placed);
            }
        }
        return header;
    }

    private static boolean isOfEffect(PlacedFact placed) {
        FactRole role = placed.fact().role();
        return role == FactRole.START || role == FactRole.END;
    }

    /** What stands before a fact in its line, up to a colon: "Start" of "Start: 14:05 UTC". */
    private static String label(Block block, PlacedFact placed) {
        if (!block.text().label().isEmpty()) {
            return block.text().label();
        }
        String prose = block.prose();
        int end = placed.fact().span().start();
        int line = prose.lastIndexOf('\n', end - 1) + 1;
        String before = end - line > LONGEST_LABEL ? "" : prose.substring(line, end).strip();
        return before.endsWith(":") ? before.substring(0, before.length() - 1) : "";
    }

    private static boolean isNamed(String name, PlacedFact placed) {
        Set<String> names =
                placed.fact().kind() == FactKind.DURATION
                        ? LENGTHS
                        : placed.fact().role() == FactRole.START ? STARTS : ENDS;
        return placed.fact().precision() == Precision.EXACT
                && names.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** In a sentence of the newest text, not in a row of a timeline or under a label. */
    private static boolean isTold(Brief brief, PlacedFact placed) {
        Block block = brief.blocks().get(placed.block());
        boolean event =
                block.entry() != Block.NO_ENTRY
                        && brief.entries().get(block.entry()).kind() == Entry.Kind.EVENT;
        return !event
                && isOfEffect(placed)
                && label(block, placed).isEmpty()
                && !block.quoted()
                && brief.isCurrent(block)
                && (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM)
                && block.role() != SectionRole.TIMELINE
                && block.role() != SectionRole.APPENDIX
                && placed.fact().precision() == Precision.EXACT;
    }

    private static List<PlacedFact> times(List<PlacedFact> facts, FactRole role) {
        return facts.stream()
                .filter(placed -> placed.fact().role() == role)
                .filter(placed -> placed.fact().value() instanceof FactValue.Time)
                .toList();
    }

    private static List<PlacedFact> lengths(List<PlacedFact> facts) {
        return facts.stream().filter(DurationAgainstTimes::isLengthOfEffect).toList();
    }

    private static long distinct(List<PlacedFact> facts) {
        return facts.stream().map(placed -> placed.fact().value()).distinct().count();
    }

    /** The first of several that show the same clock; empty when they do not. */
    private static Optional<PlacedFact> agreed(List<PlacedFact> facts) {
        long clocks =
                facts.stream()
                        .map(placed -> ((FactValue.Time) placed.fact().value()).local())
                        .distinct()
                        .count();
        return clocks == 1 ? Optional.of(facts.get(0)) : Optional.empty();
    }

    /** Empty when nobody can tell: another zone, or one of the two has none. */
    private static Optional<Duration> apart(FactValue.Time first, FactValue.Time second) {
        boolean offsets = first.offsetMinutes().isPresent() && second.offsetMinutes().isPresent();
        if (!offsets && !first.zone().equals(second.zone())) {
            return Optional.empty();
        }
        int shift =
                offsets ? first.offsetMinutes().getAsInt() - second.offsetMinutes().getAsInt() : 0;
        if (first.date().isPresent() && second.date().isPresent()) {
            LocalDateTime from = LocalDateTime.of(first.date().get(), first.local());
            LocalDateTime to = LocalDateTime.of(second.date().get(), second.local());
            return Optional.of(Duration.between(from, to.plusMinutes(shift)).abs());
        }
        Duration clocks = Duration.between(first.local(), second.local()).plusMinutes(shift).abs();
        Duration round = Duration.ofDays(1).minus(clocks);
        return Optional.of(clocks.compareTo(round) < 0 ? clocks : round.abs());
    }

    private static boolean isRough(Brief brief, PlacedFact placed) {
        String prose = brief.blocks().get(placed.block()).prose();
        Span span = placed.fact().span();
        String before = prose.substring(Math.max(0, span.start() - 16), span.start()).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return ROUGH.contains(last) || last.endsWith("~");
    }
}
