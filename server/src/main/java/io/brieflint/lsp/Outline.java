package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.Section;
import io.brieflint.document.SectionRole;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.report.Masking;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What a brief consists of, as a tree: sections, messages and events, answers. */
final class Outline {
    private static final String NAMELESS = "(no title)";
    private static final int LONGEST = 80;

    /** What a part is. */
    enum Kind {
        SECTION,
        ENTRY,
        ANSWER
    }

    /**
     * @param name never blank; of an entry its time and state
     * @param detail may be empty
     * @param place all of it
     * @param words those that name it; inside the place
     */
    record Part(
            Kind kind, String name, String detail, Span place, Span words, List<Part> children) {}

    private final Brief brief;
    private final Masking masking;
    private final List<ElementState> elements;

    private Outline(Analysis analysis) {
        this.brief = analysis.brief();
        this.masking = Masking.of(analysis);
        this.elements = analysis.elements();
    }

    static List<Part> of(Analysis analysis) {
        return new Outline(analysis).parts();
    }

    private List<Part> parts() {
        List<Part> all = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Entry entry : brief.entries()) {
            if (entry.first() < entry.end() && !isSection(entry)) {
                all.add(entry(entry));
                told.add(entry.first());
            }
        }
        for (int i = 0; i < brief.sections().size(); i++) {
            OptionalInt heading = brief.sections().get(i).heading();
            if (heading.isPresent() && !told.contains(heading.getAsInt())) {
                all.add(section(i));
            }
        }
        elements.stream()
                .filter(state -> state.status() == ElementStatus.PRESENT)
                .filter(state -> !state.evidence().isEmpty())
                .forEach(state -> all.add(answer(state)));
        return nested(all);
    }

    /** A heading without a time, such as "Updates", holds entries rather than being one. */
    private boolean isSection(Entry entry) {
        return entry.time().isBlank()
                && brief.blocks().get(entry.first()).kind() == BlockKind.HEADING;
    }

    private Part section(int index) {
        Section section = brief.sections().get(index);
        Block heading = brief.blocks().get(section.heading().getAsInt());
        int last = section.end();
        for (int i = index + 1; i < brief.sections().size(); i++) {
            Section next = brief.sections().get(i);
            if (next.level() <= section.level()) {
                break;
            }
            last = next.end();
        }
        String role = section.role() == SectionRole.OTHER ? "" : spoken(section.role().id());
        return part(Kind.SECTION, words(heading.span()), role, heading, last);
    }

    private Part entry(Entry entry) {
        Block marker = brief.blocks().get(entry.first());
        String time = entry.time().isBlank() ? words(marker.span()) : masking.text(entry.time());
        String state = entry.state().map(known -> " \u00b7 " + spoken(known.name())).orElse("");
        return part(Kind.ENTRY, time + state, "", marker, entry.end());
    }

    /**
     * @param last one past its last block
     */
    private Part part(Kind kind, String name, String detail, Block first, int last) {
        SourceText source = brief.source();
        int start = source.line(source.lineColumn(first.span().start()).line()).start();
        int end = first.span().end();
        if (last > 0) {
            end = Math.max(end, brief.blocks().get(last - 1).span().end());
        }
        return new Part(kind, name, detail, new Span(start, end), first.span(), new ArrayList<>());
    }

    private Part answer(ElementState state) {
        Span words = state.evidence().get(0);
        return new Part(
                Kind.ANSWER, state.element().name(), words(words), words, words, new ArrayList<>());
    }

    private String words(Span span) {
        String words = masking.source(span).replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return NAMELESS;
        }
        int end =
                words.offsetByCodePoints(
                        0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return end < words.length() ? words.substring(0, end) + "..." : words;
    }

    private static String spoken(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** Whatever lies within another part becomes its child. */
    private static List<Part> nested(List<Part> parts) {
        parts.sort(
                Comparator.<Part>comparingInt(part -> part.place().start())
                        .thenComparing(part -> part.place().end(), Comparator.reverseOrder())
                        .thenComparing(Part::kind));
        List<Part> roots = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        for (Part part : parts) {
            while (!open.isEmpty() && !holds(open.get(open.size() - 1), part)) {
                open.remove(open.size() - 1);
            }
            (open.isEmpty() ? roots : open.get(open.size() - 1).children()).add(part);
            open.add(part);
        }
        return roots;
    }

    private static boolean holds(Part outer, Part inner) {
        return outer.kind() != Kind.ANSWER && outer.place().contains(inner.place());
    }
}
