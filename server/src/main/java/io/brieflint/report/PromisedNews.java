package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.brieflint.analysis.Analysis;
import io.brieflint.promise.Promise;
import io.brieflint.promise.Promise.Outcome;
import io.brieflint.promise.Promises;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of the news that the messages of a brief promised.
 *
 * @param open nothing has followed yet
 * @param withoutTime "soon", "when we know more"
 * @param unknown the text leaves open whether they were kept
 */
public record PromisedNews(int kept, List<Late> late, int open, int withoutTime, int unknown) {
    /**
     * @param line of the promise, from 1
     * @param minutes from the promised moment to the next message
     */
    public record Late(int line, int minutes) {}

    public PromisedNews {
        late = List.copyOf(late);
    }

    static PromisedNews of(Analysis analysis) {
        List<Promise> promises = Promises.of(analysis.brief(), analysis.facts());
        List<Late> late = new ArrayList<>();
        for (Promise promise : promises) {
            if (promise.outcome() == Outcome.LATE) {
                int at = promise.fact().span().start();
                int line = analysis.brief().source().lineColumn(at).line() + 1;
                late.add(new Late(line, Math.toIntExact(promise.late().toMinutes())));
            }
        }
        return new PromisedNews(
                count(promises, Outcome.KEPT),
                late,
                count(promises, Outcome.OPEN),
                count(promises, Outcome.WITHOUT_TIME),
                count(promises, Outcome.UNKNOWN));
    }

    private static int count(List<Promise> promises, Outcome outcome) {
        return (int) promises.stream().filter(one -> one.outcome() == outcome).count();
    }

    int made() {
        return judged() + open + withoutTime + unknown;
    }

    /** Those that were kept or not. */
    int judged() {
        return kept + late.size();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("made", made());
        json.writeNumberField("kept", kept);
        json.writeNumberField("late", late.size());
        json.writeNumberField("open", open);
        json.writeNumberField("withoutTime", withoutTime);
        json.writeNumberField("unknown", unknown);
        json.writeArrayFieldStart("lateness");
        for (Late one : late) {
            json.writeStartObject();
            json.writeNumberField("line", one.line());
            json.writeNumberField("minutes", one.minutes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What {@link #write} wrote; the parser stands at its start. */
    static PromisedNews read(JsonParser json) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<Late> late = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    late.add(readLate(json));
                }
            } else {
                counts.put(json.currentName(), json.getIntValue());
            }
        }
        return new PromisedNews(
                counts.getOrDefault("kept", 0),
                late,
                counts.getOrDefault("open", 0),
                counts.getOrDefault("withoutTime", 0),
                counts.getOrDefault("unknown", 0));
    }

    private static Late readLate(JsonParser json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            json.nextToken();
            numbers.put(json.currentName(), json.getIntValue());
        }
        return new Late(numbers.getOrDefault("line", 1), numbers.getOrDefault("minutes", 0));
    }
}
