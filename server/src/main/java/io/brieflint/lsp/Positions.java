package io.brieflint.lsp;

import io.brieflint.text.LineColumn;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places of one text, as the client counts them. What lies outside the text is clamped. */
record Positions(SourceText source, PositionEncoding encoding) {

    Position position(int offset) {
        LineColumn place = source.lineColumn(Math.min(offset, source.length()));
        int units = encoding.units(source.text(), offset - place.column(), offset);
        return new Position(place.line(), units);
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    int offset(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= source.lineCount()) {
            return source.length();
        }
        Span span = source.line(line);
        return encoding.advance(
                source.text(), span.start(), span.end(), Math.max(0, position.getCharacter()));
    }

    Span span(Range range) {
        int start = offset(range.getStart());
        int end = offset(range.getEnd());
        return new Span(Math.min(start, end), Math.max(start, end));
    }
}
