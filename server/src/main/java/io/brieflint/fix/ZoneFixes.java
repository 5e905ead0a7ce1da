package io.brieflint.fix;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Format;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The gap for the zone of a time: behind the time or, where there are more, once for all. */
public final class ZoneFixes {
    /** Between the two ends of a stretch, which share their zone. */
    private static final Set<String> TO = Set.of("to", "until", "till", "and", "-", "–", "—");

    private static final int MANY = 3;

    private final Brief brief;
    private final List<PlacedFact> times;

    /**
     * @param facts of the brief, in text order
     */
    public ZoneFixes(Brief brief, List<PlacedFact> facts) {
        this.brief = brief;
        this.times = facts.stream().filter(ZoneFixes::isUnzonedTime).toList();
    }

    public static boolean isUnzonedTime(PlacedFact placed) {
        return placed.fact().kind() == FactKind.TIME
                && placed.fact().value() instanceof FactValue.Time time
                && !time.isZoned();
    }

    public List<Fix> of(PlacedFact time) {
        Block block = brief.blocks().get(time.block());
        Span prose = time.fact().span().cover(last(time, block).fact().span());
        List<Fix> fixes = new ArrayList<>();
        if (!isCode(block, prose)) {
            String text = block.prose().substring(prose.start(), prose.end());
            int end = block.toSource(new Span(prose.end() - 1, prose.end())).end();
            fixes.add(
                    new Fix(
                            "Say which: " + text + " [time zone]",
                            Applicability.TEMPLATE,
                            true,
                            List.of(new TextEdit(new Span(end, end), " [time zone]"))));
        }
        if (times.size() >= MANY) {
            once(fixes.isEmpty()).ifPresent(fixes::add);
        }
        return fixes;
    }

    /** Below the title. A thread has no place that counts for all its messages. */
    private Optional<Fix> once(boolean preferred) {
        Block first = brief.blocks().get(0);
        boolean room = brief.format() == Format.MARKDOWN || brief.format() == Format.PLAIN;
        if (!room || first.kind() != BlockKind.HEADING || brief.newest().isPresent()) {
            return Optional.empty();
        }
        int line = brief.source().lineColumn(first.span().end()).line();
        boolean underlined =
                line + 1 < brief.source().lineCount()
                        && brief.source()
                                .text(brief.source().line(line + 1))
                                .matches("(=+|-+)\\s*");
        int at = brief.source().line(underlined ? line + 1 : line).end();
        String text = "All times are in [time zone].";
        return Optional.of(
                new Fix(
                        "Say it once: \u201c" + text + "\u201d",
                        Applicability.TEMPLATE,
                        preferred,
                        List.of(new TextEdit(new Span(at, at), "\n\n" + text))));
    }

    private PlacedFact last(PlacedFact time, Block block) {
        int next = times.indexOf(time) + 1;
        if (next < times.size() && times.get(next).block() == time.block()) {
            Span after = times.get(next).fact().span();
            int from = time.fact().span().end();
            if (from < after.start()
                    && TO.contains(block.prose().substring(from, after.start()).strip())) {
                return times.get(next);
            }
        }
        return time;
    }

    /** What stands in code is shown as it was written. */
    private static boolean isCode(Block block, Span prose) {
        return !block.text().map().isCopied(prose);
    }
}
