package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;

/** What is written field by field is what LSP4J writes. */
class DiagnosticWriterTest {
    private static final Gson PLAIN = new MessageJsonHandler(Map.of()).getGson();
    private static final Gson OURS =
            new MessageJsonHandler(
                            Map.of(),
                            gson -> gson.registerTypeAdapterFactory(new DiagnosticWriter()))
                    .getGson();

    private static final Range RANGE = new Range(new Position(3, 14), new Position(3, 22));

    @Test
    void everyFieldIsWritten() {
        Diagnostic diagnostic = smallest();
        diagnostic.setSeverity(DiagnosticSeverity.Warning);
        diagnostic.setSource("brieflint");
        diagnostic.setCodeDescription(new DiagnosticCodeDescription("https://brieflint.example/a"));
        diagnostic.setRelatedInformation(
                List.of(
                        new DiagnosticRelatedInformation(
                                new Location("file:///a.md", RANGE),
                                "here too: \u201csoon\u201d")));
        JsonObject data = new JsonObject();
        data.addProperty("fingerprint", "12ab");
        diagnostic.setData(data);

        assertSame(diagnostic);
    }

    @Test
    void whatIsNotSetIsLeftOut() {
        assertSame(smallest());
    }

    @Test
    void everyLetterArrives() {
        Diagnostic diagnostic = smallest();
        diagnostic.setMessage("\"C:\\temp\"\n\ttab\u0000\u007f\u00e9 </script>");

        assertSame(diagnostic);
    }

    @Test
    void whatWeNeverSetIsWrittenAsBefore() {
        Diagnostic diagnostic = smallest();
        diagnostic.setCode(12);
        diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));

        assertSame(diagnostic);
    }

    private static Diagnostic smallest() {
        Diagnostic diagnostic = new Diagnostic(RANGE, "Say how many: \u201c\uD83D\uDE80\u201d");
        diagnostic.setCode("impact/vague-count");
        return diagnostic;
    }

    private static void assertSame(Diagnostic diagnostic) {
        String json = OURS.toJson(diagnostic);
        assertThat(JsonParser.parseString(json))
                .isEqualTo(JsonParser.parseString(PLAIN.toJson(diagnostic)));
        assertThat(OURS.fromJson(json, Diagnostic.class)).isEqualTo(diagnostic);
    }
}
