package io.brieflint.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Briefs for tests, read with the headings that the project ships. */
final class Briefs {
    static final HeadingRoles ROLES = roles();
    private static final BriefParser PARSER = new BriefParser(ROLES);

    private Briefs() {}

    static Brief markdown(String text) {
        return PARSER.parse(SourceText.of("brief.md", text));
    }

    static Brief plain(String text) {
        return PARSER.parse(SourceText.of("brief.txt", text));
    }

    static Brief html(String text) {
        return PARSER.parse(SourceText.of("brief.html", text));
    }

    static Brief asciiDoc(String text) {
        return PARSER.parse(SourceText.of("brief.adoc", text));
    }

    static Brief restructuredText(String text) {
        return PARSER.parse(SourceText.of("brief.rst", text));
    }

    static Map<String, List<String>> headings() {
        try (InputStream yaml =
                Briefs.class.getResourceAsStream("/io/brieflint/rules/lexicon/headings.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HeadingRoles roles() {
        Map<SectionRole, List<String>> synonyms = new EnumMap<>(SectionRole.class);
        headings().forEach((id, words) -> synonyms.put(SectionRole.ofId(id).orElseThrow(), words));
        return HeadingRoles.of(synonyms);
    }

    /** One line per block: what it is, what it is about, what is read. */
    static String outline(Brief brief) {
        StringBuilder outline = new StringBuilder();
        for (Block block : brief.blocks()) {
            outline.append(kind(block));
            if (block.role() != SectionRole.OTHER) {
                outline.append(" (").append(block.role().id()).append(')');
            }
            if (!block.text().label().isEmpty()) {
                outline.append(" <").append(block.text().label()).append('>');
            }
            outline.append(' ').append(readable(block)).append('\n');
        }
        return outline.toString();
    }

    private static String kind(Block block) {
        String kind =
                switch (block.kind()) {
                    case HEADING -> "h" + block.level();
                    case PARAGRAPH -> "p";
                    case LIST_ITEM -> "item" + block.row();
                    case TABLE_HEADER -> "th" + block.row();
                    case TABLE_CELL -> "td" + block.row();
                };
        return block.quoted() ? kind + " quoted" : kind;
    }

    private static String readable(Block block) {
        String prose = block.prose();
        if (block.labelEnd() > 0) {
            prose = prose.substring(0, block.labelEnd()) + "|" + prose.substring(block.labelEnd());
        }
        return prose.replace('\uFFFC', '#').replace("\n", "\\n");
    }
}
