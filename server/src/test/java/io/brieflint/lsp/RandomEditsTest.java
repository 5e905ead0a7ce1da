package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Request;
import io.brieflint.analysis.Shipped;
import io.brieflint.document.Format;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * However a text is changed, the server has the same text as the editor and finds what check does.
 */
class RandomEditsTest {
    private static final String BRIEF = "2026-03-03-outage.md";

    /** Each with one to three changes: 10,000 changes in all. */
    private static final int EDITS = 250;

    private static final int LOOK_EVERY = 50;
    private static final List<String> PIECES =
            List.of(
                    "😀",
                    "\r\n",
                    "\n",
                    "\r",
                    "é",
                    "ß",
                    "some customers ",
                    "soon. ",
                    "14:30 ",
                    "UTC ",
                    "\n\n",
                    "\r\n\r\n",
                    "## Impact\n",
                    "- ",
                    "> ",
                    "| a | b |\n",
                    "Bob forgot to renew it. ",
                    "[number] ",
                    "`x`",
                    "**",
                    "<!-- ",
                    "-->",
                    "");

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theServerFollowsEveryEdit(@ForAll long seed) {
        Random random = new Random(seed);
        String client = List.of("eglot-1.9", "helix-25.07").get(random.nextInt(2));
        CountingEngines engines = new CountingEngines();
        try (Editor editor = Editor.Setup.like(client).options(ALL_BRIEFS).with(engines).start()) {
            editor.open(
                    BRIEF,
                    "# Checkout outage\r\n\r\nSince 14:30 some customers 😀 cannot pay.\r\n");
            for (int i = 1; i <= EDITS; i++) {
                edit(editor, random);
                if (i % LOOK_EVERY == 0) {
                    assertThat(places(editor)).isEqualTo(freshPlaces(editor.text(BRIEF)));
                    assertThat(engines.text()).isEqualTo(editor.text(BRIEF));
                }
            }
        }
    }

    /** The same in short, so that a failure says where. */
    @Example
    void aRangeOutsideTheTextIsClamped() {
        try (Editor editor = Editor.Setup.like("eglot-1.9").options(ALL_BRIEFS).start()) {
            editor.open(BRIEF, "Some customers cannot pay.\n");
            editor.change(
                    BRIEF,
                    List.of(
                            java.util.Map.of(
                                    "range",
                                    java.util.Map.of(
                                            "start", place(0, 900),
                                            "end", place(900, 900)),
                                    "text",
                                    " Bob forgot to renew it.")));
            assertThat(editor.brief(BRIEF).get("version").getAsInt()).isEqualTo(2);
        }
    }

    private static final String ALL_BRIEFS = "{\"brieflint\": {\"briefs\": \"all\"}}";

    private static java.util.Map<String, Integer> place(int line, int character) {
        return java.util.Map.of("line", line, "character", character);
    }

    private static void edit(Editor editor, Random random) {
        List<int[]> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String text = editor.text(BRIEF);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int start = boundary(text, random.nextInt(text.length() + 1));
            int most = text.length() > 800 ? 60 : 12;
            int end = boundary(text, Math.min(text.length(), start + random.nextInt(most)));
            String with = PIECES.get(random.nextInt(PIECES.size()));
            places.add(new int[] {Math.min(start, end), Math.max(start, end)});
            texts.add(with);
            text =
                    text.substring(0, Math.min(start, end))
                            + with
                            + text.substring(Math.max(start, end));
        }
        editor.edit(BRIEF, places, texts);
    }

    /** Never inside a character, nor inside a line's end, where no editor has a cursor. */
    private static int boundary(String text, int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                                || (text.charAt(at - 1) == '\r' && text.charAt(at) == '\n'));
        return inside ? at - 1 : at;
    }

    /** What check finds, merged as an editor shows it. */
    private static List<String> freshPlaces(String text) {
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of(BRIEF, text), Format.MARKDOWN, Request.at(Shipped.NOW));
        SourceText source = analysis.brief().source();
        return analysis.findings().stream()
                .map(finding -> source.text(shown(source, finding.span())))
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Nobody sees an empty range, so its line is marked. */
    private static Span shown(SourceText source, Span span) {
        return span.isEmpty() ? source.line(source.lineColumn(span.start()).line()) : span;
    }

    private static List<String> places(Editor editor) {
        Buffer buffer =
                new Buffer(
                        editor.server().get("positionEncoding").getAsString(), editor.text(BRIEF));
        List<String> places = new ArrayList<>();
        for (JsonElement diagnostic : editor.diagnostics(BRIEF)) {
            JsonObject range = diagnostic.getAsJsonObject().getAsJsonObject("range");
            places.add(buffer.words(range));
        }
        return places.stream().filter(words -> !words.isEmpty()).distinct().sorted().toList();
    }
}
