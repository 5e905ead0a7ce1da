package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.Metadata;
import io.brieflint.document.SectionRole;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The label says SEV-2, the text calls the same incident SEV-1, and nothing says that the level
 * changed.
 */
final class SeverityLevels implements Check {
    private static final RuleId RULE = RuleId.of("consistency/severity-levels");

    private static final Set<String> LABELS =
            Set.of("severity", "severity level", "incident severity", "sev", "level");

    private static final SignedPattern LEVEL =
            new SignedPattern(
                    "(?i)\\b(?:sev|severity)[- ]?(?:level )?([0-5])\\b", "sev", "Sev", "SEV");

    /** This very incident: "this is a SEV1", "declared as SEV1", "the SEV-1 incident". */
    private static final SignedPattern THIS_ONE =
            new SignedPattern(
                    "(?i)\\b(?:this is|it is|this was|it was|handle this as|treat this as"
                            + "|treating this as|handling this as|classed as|classified as|rated"
                            + "|declared as|declared)(?: an?| our)? ((?:sev|severity)[- ]?(?:level )?[0-5])\\b"
                            + "|\\bthis ((?:sev|severity)[- ]?(?:level )?[0-5])\\b",
                    "sev",
                    "Sev",
                    "SEV");

    /** Whoever tells of a change, of a rule or of another incident may name two. */
    private static final List<String> ANOTHER =
            List.of(
                    "raised",
                    "upgrad",
                    "downgrad",
                    "lowered",
                    "escalat",
                    "changed",
                    "reclass",
                    "initially",
                    "first",
                    "at first",
                    "originally",
                    "later",
                    "previous",
                    "earlier",
                    "last ",
                    "instead",
                    "bumped",
                    "moved",
                    "now ",
                    "until",
                    "then ",
                    "from sev",
                    " if ",
                    "would",
                    "should",
                    "any ",
                    "every ",
                    "another",
                    "same as",
                    "like ");

    private record Stated(String level, Span span) {}

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Optional<Stated> label = label(input.brief());
        List<Place> places = new ArrayList<>();
        if (label.isEmpty()) {
            return places;
        }
        for (Block block : input.brief().blocks()) {
            List<SignedPattern.Hit> levels = LEVEL.in(block.prose());
            if (levels.isEmpty()) {
                continue;
            }
            if (tellsOfAnother(block.prose())) {
                return List.of();
            }
            if (isTold(input.brief(), block)) {
                for (SignedPattern.Hit hit : THIS_ONE.in(block.prose())) {
                    compare(label.get(), block, hit.group(), places);
                }
            }
        }
        return places;
    }

    private static void compare(Stated label, Block block, Span words, List<Place> places) {
        String text = block.prose().substring(words.start(), words.end());
        Span span = block.toSource(words);
        if (!digit(text).equals(label.level()) && !span.overlaps(label.span())) {
            places.add(
                    new Place(
                            span,
                            "levels",
                            "SEV" + label.level(),
                            List.of(new RelatedPlace(label.span(), "label"))));
        }
    }

    private static boolean tellsOfAnother(String prose) {
        String lower = " " + prose.toLowerCase(Locale.ROOT);
        return ANOTHER.stream().anyMatch(lower::contains);
    }

    private static boolean isTold(Brief brief, Block block) {
        boolean event =
                block.entry() != Block.NO_ENTRY
                        && brief.entries().get(block.entry()).kind() == Entry.Kind.EVENT;
        return !event
                && !block.quoted()
                && brief.isCurrent(block)
                && block.role() != SectionRole.TIMELINE
                && block.role() != SectionRole.GLOSSARY
                && block.role() != SectionRole.APPENDIX
                && block.role() != SectionRole.LESSONS
                && block.role() != SectionRole.ACTIONS;
    }

    /** "severity: SEV2" in the front matter, "Severity: SEV2" in the text. */
    private static Optional<Stated> label(Brief brief) {
        Optional<Metadata.Field> field = brief.metadata().field("severity");
        if (field.isPresent()) {
            return level(field.get().value()).map(level -> new Stated(level, field.get().span()));
        }
        for (Block block : brief.blocks()) {
            String label = block.text().label();
            boolean said =
                    block.prose().regionMatches(true, 0, "severity:", 0, 9)
                            || (!label.isEmpty()
                                    && LABELS.contains(label.toLowerCase(Locale.ROOT)));
            if (said && brief.isCurrent(block)) {
                Optional<String> level = level(block.prose());
                if (level.isPresent()) {
                    return Optional.of(new Stated(level.get(), block.span()));
                }
            }
        }
        return Optional.empty();
    }

    /** The one level that a text names; empty when it names none or several. */
    private static Optional<String> level(String text) {
        List<SignedPattern.Hit> hits = LEVEL.in(text);
        return hits.size() == 1
                ? Optional.of(
                        digit(text.substring(hits.get(0).span().start(), hits.get(0).span().end())))
                : Optional.empty();
    }

    private static String digit(String level) {
        return level.substring(level.length() - 1);
    }
}
