package io.brieflint.lsp;

import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** One version of an open document. Immutable. */
record Snapshot(Place place, int version, SourceText source) {

    static Snapshot of(Place place, int version, String text) {
        return new Snapshot(place, version, SourceText.of(place.uri(), text));
    }

    String text() {
        return source.text();
    }

    /** The text after the changes, one after the other. */
    Snapshot after(
            int newVersion,
            List<TextDocumentContentChangeEvent> changes,
            PositionEncoding encoding) {
        SourceText changed = source;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = SourceText.of(source.uri(), after(changed, change, encoding));
        }
        return new Snapshot(place, newVersion, changed);
    }

    private static String after(
            SourceText source, TextDocumentContentChangeEvent change, PositionEncoding encoding) {
        if (change.getRange() == null) {
            return change.getText();
        }
        Span span = new Positions(source, encoding).span(change.getRange());
        String text = source.text();
        return text.substring(0, span.start()) + change.getText() + text.substring(span.end());
    }
}
