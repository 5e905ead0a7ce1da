package io.brieflint.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Format;
import io.brieflint.document.Section;
import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a brief takes a sentence that it lacks: the end of the section that is about it, else of
 * the summary for what everybody asks first, else of the newest entry, else of the brief. A title
 * comes first, and a short version right behind it.
 */
public record Insertion(Brief brief, Element element) {
    private static final String HEADLINE = "headline";
    private static final Set<String> ON_TOP = Set.of(HEADLINE, "exec-summary");

    /** Sections whose content is a list: one more point, where there is one. */
    private static final Set<SectionRole> LISTS =
            Set.of(SectionRole.ACTIONS, SectionRole.TIMELINE, SectionRole.DECISION);

    private static final Set<SectionRole> LEADS = Set.of(SectionRole.SUMMARY, SectionRole.IMPACT);

    private static final Set<String> ASKED_FIRST =
            Set.of(
                    "affected-service",
                    "business-function",
                    "detection-time",
                    "duration",
                    "end-time",
                    "eta",
                    "impact-data",
                    "impact-money-time",
                    "impact-ops-reputation",
                    "impact-people",
                    "impact-volume",
                    "scope-segment",
                    "severity",
                    "start-time",
                    "status-asof",
                    "what-happened",
                    "workaround");

    private static final Pattern MARKER = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+");

    public Fix of(String text, Applicability applicability, boolean preferred) {
        String firstLine = text.lines().findFirst().orElse(text);
        return new Fix(
                "Insert \u201c" + firstLine + "\u201d",
                applicability,
                preferred,
                List.of(edit(text)));
    }

    /** Whether the format takes a paragraph there; below a title there may be more of the title. */
    public boolean isSafe() {
        return switch (brief.format()) {
            case MARKDOWN, PLAIN -> true;
            case ASCIIDOC, HTML, RESTRUCTURED_TEXT -> !isOnTop() && SafeEnd.of(brief, last());
        };
    }

    private boolean isOnTop() {
        return ON_TOP.contains(element.id()) && brief.newest().isEmpty();
    }

    private TextEdit edit(String text) {
        if (isOnTop()) {
            return top(text);
        }
        Optional<Section> section = section();
        Block block = last();
        int end = lineEnd(block);
        String before = "\n\n";
        if (section.filter(own -> LISTS.contains(own.role())).isPresent()) {
            before = point(block).map(marker -> "\n" + marker).orElse(before);
        }
        return new TextEdit(new Span(end, end), before + text);
    }

    private Block last() {
        Optional<Section> section = section();
        int last = brief.blocks().size() - 1;
        if (section.isPresent()) {
            last = section.get().end() - 1;
        } else if (brief.newest().isPresent()) {
            last = brief.entries().get(brief.newest().getAsInt()).end() - 1;
        }
        return brief.blocks().get(last);
    }

    private TextEdit top(String text) {
        Block first = brief.blocks().get(0);
        boolean titled = first.kind() == BlockKind.HEADING && first.level() == 1;
        if (!titled) {
            int start = lineStart(first);
            boolean heading = element.id().equals(HEADLINE) && brief.format() == Format.MARKDOWN;
            String sign = heading ? "# " : "";
            return new TextEdit(new Span(start, start), sign + text + "\n\n");
        }
        int end = lineEnd(first);
        return new TextEdit(new Span(end, end), "\n\n" + text);
    }

    private Optional<Section> section() {
        return section(element.sections()).or(this::lead);
    }

    /** What everybody asks first does not hide behind the list of actions. */
    private Optional<Section> lead() {
        boolean first = brief.newest().isEmpty() && ASKED_FIRST.contains(element.id());
        return first ? section(LEADS) : Optional.empty();
    }

    private Optional<Section> section(Set<SectionRole> roles) {
        return brief.sections().stream()
                .filter(section -> !section.isEmpty())
                .filter(section -> roles.contains(section.role()))
                .findFirst();
    }

    /** What the last point of a list starts with; a number is not counted on. */
    private Optional<String> point(Block block) {
        if (block.kind() != BlockKind.LIST_ITEM) {
            return Optional.empty();
        }
        int start = lineStart(block);
        Matcher marker = MARKER.matcher(brief.source().text().substring(start, block.start()));
        return marker.matches() && !Character.isDigit(marker.group().strip().charAt(0))
                ? Optional.of(marker.group())
                : Optional.empty();
    }

    private int lineStart(Block block) {
        int start = block.start();
        return brief.source().text().lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    }

    private int lineEnd(Block block) {
        int end = block.span().end();
        return brief.source().line(brief.source().lineColumn(end).line()).end();
    }
}
