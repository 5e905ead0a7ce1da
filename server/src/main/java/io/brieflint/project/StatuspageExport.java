package io.brieflint.project;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.google.re2j.Pattern;
import io.brieflint.config.JsonTree;
import io.brieflint.document.Format;
import io.brieflint.document.ReadableText;
import io.brieflint.text.LineColumn;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The incidents of a status page as its interface hands them out ({@code /api/v2/incidents.json}),
 * written down as briefs: one Markdown file for each incident, its updates newest first.
 */
public final class StatuspageExport {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);
    private static final String UPDATES = "incident_updates";
    private static final Set<String> SEVERITIES = Set.of("minor", "major", "critical");
    private static final int LONGEST_NAME = 60;

    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|br|a|b|i|ul|ol|li|em|strong|div|span)\\b");
    private static final Pattern OPENS_MORE = Pattern.compile("^ {0,3}(?:#|---|===|```|~~~|<!--)");

    private StatuspageExport() {}

    /**
     * @param name of a file: date and title, with its ending
     */
    public record Incident(String name, String text) {}

    /**
     * @param at where it stopped being JSON; empty when it is JSON of something else
     */
    public record Failed(String message, Optional<LineColumn> at) {}

    /** The incidents of an export, or why there are none. */
    public record Read(List<Incident> incidents, Optional<Failed> failed) {}

    /** Text of the export; never throws on any text. */
    public static Read read(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            List<Map<?, ?>> found = new ArrayList<>();
            collect(JsonTree.read(parser), found);
            if (found.isEmpty()) {
                return failed(
                        "This holds no incidents with \"" + UPDATES + "\".", Optional.empty());
            }
            return new Read(incidents(found), Optional.empty());
        } catch (JacksonException e) {
            var at = e.getLocation();
            return failed(
                    "This is no JSON: " + reason(e.getOriginalMessage()),
                    at == null || at.getLineNr() < 1
                            ? Optional.empty()
                            : Optional.of(
                                    new LineColumn(at.getLineNr() - 1, at.getColumnNr() - 1)));
        } catch (IOException e) {
            return failed("This is no JSON.", Optional.empty());
        }
    }

    /** Without what only its programmers want to know. */
    private static String reason(String message) {
        int detail = message.indexOf(" (start marker at");
        return detail < 0 ? message : message.substring(0, detail);
    }

    private static Read failed(String message, Optional<LineColumn> at) {
        return new Read(List.of(), Optional.of(new Failed(message, at)));
    }

    /** In whatever wrapping they come. */
    private static void collect(Object value, List<Map<?, ?>> found) {
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, found));
        } else if (value instanceof Map<?, ?> object) {
            if (object.get(UPDATES) instanceof List<?>) {
                found.add(object);
            } else {
                object.values().forEach(item -> collect(item, found));
            }
        }
    }

    private static List<Incident> incidents(List<Map<?, ?>> found) {
        List<Incident> incidents = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Map<?, ?> incident : found) {
            String base = name(incident);
            String name = base;
            while (!names.add(name)) {
                name = base + "-" + (1 + numbers.merge(base, 1, Integer::sum));
            }
            incidents.add(new Incident(name + ".md", markdown(incident)));
        }
        return incidents;
    }

    private static String name(Map<?, ?> incident) {
        String words =
                text(incident, "name")
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .map(c -> Character.isLetterOrDigit(c) ? c : '-')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        StringBuilder name = new StringBuilder();
        moment(incident, "started_at")
                .or(() -> moment(incident, "created_at"))
                .ifPresent(start -> name.append(start.toLocalDate()));
        for (String word : words.split("-", -1)) {
            if (!word.isEmpty() && name.length() + word.length() < LONGEST_NAME) {
                name.append(name.isEmpty() ? "" : "-").append(word);
            }
        }
        return name.isEmpty() ? "incident" : name.toString();
    }

    private static String markdown(Map<?, ?> incident) {
        StringBuilder text = new StringBuilder();
        String impact = text(incident, "impact");
        if (SEVERITIES.contains(impact)) {
            text.append("---\nseverity: ").append(impact).append("\n---\n\n");
        }
        String title = oneLine(text(incident, "name"));
        text.append("# ").append(title.isEmpty() ? "Incident" : title).append('\n');
        for (Update update : updates(incident)) {
            text.append("\n## ").append(update.heading()).append("\n\n");
            text.append(update.body()).append('\n');
        }
        return text.toString();
    }

    private static List<Update> updates(Map<?, ?> incident) {
        List<Update> updates = new ArrayList<>();
        if (incident.get(UPDATES) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> update) {
                    updates.add(Update.of(update));
                }
            }
        }
        updates.sort(Comparator.comparing(Update::at, Comparator.reverseOrder()));
        return updates;
    }

    private record Update(String state, OffsetDateTime at, String body) {
        static Update of(Map<?, ?> update) {
            return new Update(
                    words(text(update, "status")),
                    moment(update, "display_at")
                            .or(() -> moment(update, "created_at"))
                            .orElse(OffsetDateTime.MIN),
                    prose(text(update, "body")));
        }

        String heading() {
            String word =
                    state.isEmpty()
                            ? "Update"
                            : state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1);
            return at.equals(OffsetDateTime.MIN) ? word : word + " - " + MOMENT.format(at);
        }
    }

    /**
     * What a reader saw, HTML included. What is a heading, a rule or a fence in Markdown was none
     * on the page, and would take in the updates below.
     */
    private static String prose(String text) {
        String seen = TAG.matcher(text).find() ? ReadableText.of(text, Format.HTML) : text;
        StringBuilder body = new StringBuilder();
        for (String line : seen.strip().lines().toList()) {
            body.append(OPENS_MORE.matcher(line).find() ? "\\" : "").append(line).append('\n');
        }
        return body.toString().stripTrailing();
    }

    private static String words(String state) {
        return state.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == ' ')
                ? state.replace('_', ' ').strip()
                : "";
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().lines().map(String::strip).toList());
    }

    private static String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : "";
    }

    private static Optional<OffsetDateTime> moment(Map<?, ?> object, String key) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text(object, key)).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
