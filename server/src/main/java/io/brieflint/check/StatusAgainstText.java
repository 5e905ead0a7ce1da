package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.EntryState;
import io.brieflint.document.Metadata;
import io.brieflint.document.SectionRole;
import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** A brief that calls itself resolved while its text still investigates, or the other way round. */
final class StatusAgainstText implements Check {
    private static final RuleId RULE = RuleId.of("consistency/status");

    /** Whoever looks for the cause may have resolved the rest. */
    private static final SignedPattern STILL_OPEN =
            new SignedPattern(
                    "(?i)\\b((?:we|our (?:team|engineers|engineering team)|engineers|the team) (?:are|is|'re)(?: still| currently| actively| now)?"
                            + "(?: continuing to)? (?:investigating|investigate|looking into|working on (?:a|the) (?:fix|solution)|working to (?:fix|resolve|restore))"
                            + "(?: (?:this|the|an) (?:issue|problem|incident|outage|fault|errors?|reports?))?)\\b",
                    "nvestigat",
                    "ooking into",
                    "orking ");

    private static final SignedPattern SAYS_RESOLVED =
            new SignedPattern(
                    "(?i)\\b((?:this|the) (?:incident|issue|problem|outage) (?:has been|is|is now|was|has now been) (?:fully |completely )?resolved)\\b",
                    "esolved",
                    "ESOLVED");

    private static final List<String> ABOUT_CAUSE =
            List.of(
                    "cause",
                    "why",
                    "how ",
                    "what led",
                    "report",
                    "review",
                    "reason",
                    "prevent",
                    "rest of");

    /** By the prose of a block, for as long as somebody keeps the block. */
    private final Map<String, List<SignedPattern.Hit>> open = memo();

    private final Map<String, List<SignedPattern.Hit>> over = memo();

    private static Map<String, List<SignedPattern.Hit>> memo() {
        return Collections.synchronizedMap(new WeakHashMap<>());
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        Optional<Boolean> resolved = resolved(brief);
        if (resolved.isEmpty()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        SignedPattern contrary = resolved.get() ? STILL_OPEN : SAYS_RESOLVED;
        for (int i = 0; i < brief.blocks().size(); i++) {
            Block block = brief.blocks().get(i);
            if (brief.isCurrent(block)
                    && !block.quoted()
                    && block.level() == 0
                    && isNow(brief, block)) {
                for (SignedPattern.Hit hit : hits(contrary, block.prose())) {
                    if (!isAboutCause(block.prose(), hit.span().end())) {
                        String state = resolved.get() ? "resolved" : "still open";
                        places.add(
                                new Place(block.toSource(hit.group()), "status", state, List.of()));
                    }
                }
            }
        }
        return places;
    }

    /** Looked for once in each block: a long brief has thousands, and one that is typed into. */
    private List<SignedPattern.Hit> hits(SignedPattern contrary, String prose) {
        var known = contrary == STILL_OPEN ? open : over;
        return known.computeIfAbsent(prose, contrary::in);
    }

    /** Told as of now: not a row of the timeline. */
    private static boolean isNow(Brief brief, Block block) {
        boolean event =
                block.entry() != Block.NO_ENTRY
                        && brief.entries().get(block.entry()).kind() == Entry.Kind.EVENT;
        return !event
                && block.role() != SectionRole.TIMELINE
                && block.role() != SectionRole.ACTIONS
                && block.role() != SectionRole.CAUSE;
    }

    private static boolean isAboutCause(String prose, int from) {
        int stop = prose.indexOf('.', from);
        int end = Math.min(stop < 0 ? prose.length() : stop, from + 120);
        String rest = prose.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
        return ABOUT_CAUSE.stream().anyMatch(rest::contains);
    }

    /** What the newest entry's label, or the front matter, announces; empty when neither does. */
    private static Optional<Boolean> resolved(Brief brief) {
        if (brief.newest().isPresent()) {
            return brief.entries()
                    .get(brief.newest().getAsInt())
                    .state()
                    .flatMap(StatusAgainstText::isResolved);
        }
        Optional<Boolean> field =
                brief.metadata()
                        .field("status")
                        .map(Metadata.Field::value)
                        .flatMap(StatusAgainstText::said);
        return field.isPresent() ? field : titled(brief);
    }

    private static Optional<Boolean> isResolved(EntryState state) {
        return switch (state) {
            case RESOLVED -> Optional.of(true);
            case INVESTIGATING, IDENTIFIED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> said(String value) {
        return switch (value.toLowerCase(Locale.ROOT).strip()) {
            case "resolved", "closed", "fixed" -> Optional.of(true);
            case "investigating", "identified" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** "Resolved: card payments", "[Resolved] ...", "Status: resolved". */
    private static Optional<Boolean> titled(Brief brief) {
        for (int i = 0; i < Math.min(4, brief.blocks().size()); i++) {
            Block block = brief.blocks().get(i);
            String prose = block.prose().toLowerCase(Locale.ROOT);
            boolean title =
                    block.level() > 0
                            && (prose.startsWith("resolved:")
                                    || prose.startsWith("[resolved]")
                                    || prose.startsWith("resolved -")
                                    || prose.startsWith("resolved \u2013"));
            boolean label = prose.matches("status:\\s+resolved\\b.{0,40}");
            if (title || label) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }
}
