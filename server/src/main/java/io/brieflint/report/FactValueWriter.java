package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.fact.FactValue;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the value of a fact: one shape per kind. */
final class FactValueWriter {
    private static final double LARGEST_WHOLE = 1L << 53;

    private final JsonGenerator json;
    private final Masking masking;

    FactValueWriter(JsonGenerator json, Masking masking) {
        this.json = json;
        this.masking = masking;
    }

    void write(FactValue value) throws IOException {
        json.writeStartObject();
        if (value instanceof FactValue.Count count) {
            writeCount(count);
        } else if (value instanceof FactValue.Percent percent) {
            writeRange(percent.min(), percent.max());
            json.writeStringField("bound", percent.bound().id());
        } else if (value instanceof FactValue.Money money) {
            writeMoney(money);
        } else if (value instanceof FactValue.Span span) {
            json.writeStringField("min", span.min().toString());
            json.writeStringField("max", span.max().toString());
            json.writeStringField("bound", span.bound().id());
        } else if (value instanceof FactValue.Time time) {
            writeTime(time);
        } else if (value instanceof FactValue.Date date) {
            writeDate(date.date());
        } else if (value instanceof FactValue.Cadence cadence) {
            writeText("interval", cadence.interval().map(Object::toString));
        } else if (value instanceof FactValue.Words words) {
            json.writeStringField("text", TerminalText.whole(masking.text(words.text())));
        }
        json.writeEndObject();
    }

    private void writeCount(FactValue.Count count) throws IOException {
        writeRange(count.min(), count.max());
        json.writeStringField("bound", count.bound().id());
        json.writeStringField("unit", count.unit());
        json.writeFieldName("of");
        writeNumber(count.of().orElse(Double.NaN));
    }

    private void writeMoney(FactValue.Money money) throws IOException {
        writeRange(money.min(), money.max());
        json.writeStringField("bound", money.bound().id());
        json.writeStringField("currency", money.currency());
        json.writeStringField("per", money.per());
    }

    private void writeTime(FactValue.Time time) throws IOException {
        json.writeStringField("local", time.local().toString());
        json.writeStringField("zone", time.zone());
        writeText("offset", offset(time.offsetMinutes()));
        writeDate(time.date());
        boolean dated = time.dateFrom() != FactValue.DateFrom.NONE;
        String from = time.dateFrom().name().toLowerCase(Locale.ROOT);
        writeText("dateFrom", dated ? Optional.of(from) : Optional.empty());
    }

    private void writeDate(Optional<? extends Temporal> date) throws IOException {
        writeText("date", date.map(Object::toString));
    }

    private void writeRange(double min, double max) throws IOException {
        json.writeFieldName("min");
        writeNumber(min);
        json.writeFieldName("max");
        writeNumber(max);
    }

    // JSON knows no infinity: what has no end is null.
    private void writeNumber(double number) throws IOException {
        if (!Double.isFinite(number)) {
            json.writeNull();
        } else if (number == Math.rint(number) && Math.abs(number) <= LARGEST_WHOLE) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private void writeText(String name, Optional<String> text) throws IOException {
        json.writeFieldName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    private static Optional<String> offset(OptionalInt minutes) {
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        int east = minutes.getAsInt();
        int size = Math.abs(east);
        return Optional.of(
                (east < 0 ? "-" : "+") + twoDigits(size / 60) + ":" + twoDigits(size % 60));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
