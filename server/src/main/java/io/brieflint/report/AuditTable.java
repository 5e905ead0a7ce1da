package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of an archive for spreadsheets and programs: one brief a row. */
public final class AuditTable {
    private AuditTable() {}

    /** As RFC 4180 has it, with a header. */
    public static void csv(List<AuditedBrief> briefs, Writer out) throws IOException {
        out.write("path,folder,year,words,audience,stage,quantified_impact,times,zones_complete,");
        out.write("next_news,error,warning,blame,findings,promises_made,promises_kept,");
        out.write("promises_late,promises_open,promises_without_time,promises_unknown,");
        out.write("minutes_late\r\n");
        for (AuditedBrief brief : briefs) {
            out.write(quoted(brief.path()) + "," + quoted(brief.folder()) + ",");
            out.write(brief.year().isPresent() ? brief.year().getAsInt() + "," : ",");
            out.write(brief.words() + "," + brief.audience() + "," + brief.stage().id() + ",");
            out.write(brief.quantified() + "," + brief.timed() + "," + brief.zoned() + ",");
            out.write(brief.promises() + "," + brief.errors() + "," + brief.warnings() + ",");
            out.write(brief.blame() + "," + findings(brief) + "," + news(brief.news()) + "\r\n");
        }
        out.flush();
    }

    public static void json(List<AuditedBrief> briefs, Writer out) throws IOException {
        JsonGenerator json = Json.to(out);
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("briefs");
        for (AuditedBrief brief : briefs) {
            write(brief, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void write(AuditedBrief brief, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", brief.path());
        json.writeStringField("folder", brief.folder());
        writeFigures(brief, json);
        json.writeEndObject();
    }

    /** All but the name, as fields of an object that is open. */
    static void writeFigures(AuditedBrief brief, JsonGenerator json) throws IOException {
        if (brief.year().isPresent()) {
            json.writeNumberField("year", brief.year().getAsInt());
        } else {
            json.writeNullField("year");
        }
        json.writeNumberField("words", brief.words());
        json.writeStringField("audience", brief.audience());
        json.writeStringField("stage", brief.stage().id());
        json.writeBooleanField("quantifiedImpact", brief.quantified());
        json.writeBooleanField("times", brief.timed());
        json.writeBooleanField("zonesComplete", brief.zoned());
        json.writeBooleanField("nextNews", brief.promises());
        json.writeFieldName("promises");
        brief.news().write(json);
        json.writeNumberField("error", brief.errors());
        json.writeNumberField("warning", brief.warnings());
        json.writeNumberField("blame", brief.blame());
        json.writeObjectFieldStart("findings");
        for (Map.Entry<String, List<Integer>> rule : brief.places().entrySet()) {
            json.writeArrayFieldStart(rule.getKey());
            for (int line : rule.getValue()) {
                json.writeNumber(line);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String news(PromisedNews news) {
        int minutes = news.late().stream().mapToInt(PromisedNews.Late::minutes).sum();
        return IntStream.of(
                        news.made(),
                        news.kept(),
                        news.late().size(),
                        news.open(),
                        news.withoutTime(),
                        news.unknown(),
                        minutes)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static int findings(AuditedBrief brief) {
        return brief.places().values().stream().mapToInt(List::size).sum();
    }

    // A leading = + - @ would be a formula to a spreadsheet.
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
