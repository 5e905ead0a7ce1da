package io.brieflint.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.brieflint.analysis.Suppression;
import io.brieflint.finding.Finding;
import io.brieflint.text.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Findings that a project lives with for now. One is known again by its rule, its section and its
 * sentence, so that an edit elsewhere or another wording of the rule does not wake it; an element
 * that is missing by the element. Equal ones are counted.
 */
public final class Baseline {
    private static final int VERSION = 1;
    private static final String REASON = "in the baseline";

    private final Map<Entry, Integer> entries;

    private record Entry(String path, String rule, String section, String about)
            implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::path)
                        .thenComparing(Entry::rule)
                        .thenComparing(Entry::section)
                        .thenComparing(Entry::about);

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    private Baseline(Map<Entry, Integer> entries) {
        this.entries = entries;
    }

    public static Baseline empty() {
        return new Baseline(new TreeMap<>());
    }

    /** Empty when the text is no baseline of this version. */
    public static Optional<Baseline> parse(String json) {
        Map<Entry, Integer> entries = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            return read(parser, entries) ? Optional.of(new Baseline(entries)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    /** How many findings it holds. */
    public int size() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The document with all that stands here kept quiet, and what of this is gone. */
    public Kept applyTo(CheckedDocument document) {
        Map<Entry, Integer> left = new HashMap<>(entries);
        Keys keys = new Keys(document);
        CheckedDocument quiet =
                document.quietened(
                        finding -> {
                            Entry entry = keys.of(finding);
                            int count = left.getOrDefault(entry, 0);
                            left.put(entry, count - 1);
                            return count > 0 ? Optional.of(request(finding)) : Optional.empty();
                        });
        int gone = 0;
        for (Map.Entry<Entry, Integer> entry : left.entrySet()) {
            boolean here = entry.getKey().path().equals(document.path());
            gone += here ? Math.max(0, entry.getValue()) : 0;
        }
        return new Kept(quiet, gone);
    }

    /**
     * @param gone how many findings of this document the baseline holds in vain
     */
    public record Kept(CheckedDocument document, int gone) {}

    private static Suppression request(Finding finding) {
        return new Suppression(finding.rule().toString(), REASON, new Span(0, 0));
    }

    /** Takes in all findings of a document, instead of what was known of it. */
    public void replace(CheckedDocument document) {
        entries.keySet().removeIf(entry -> entry.path().equals(document.path()));
        Keys keys = new Keys(document);
        for (Finding finding : document.analysis().findings()) {
            entries.merge(keys.of(finding), 1, Integer::sum);
        }
    }

    /** Drops what stands under paths that are gone. */
    public void keepOnly(java.util.function.Predicate<String> paths) {
        Set<String> gone = new HashSet<>();
        entries.keySet().forEach(entry -> gone.add(entry.path()));
        gone.removeIf(paths);
        entries.keySet().removeIf(entry -> gone.contains(entry.path()));
    }

    /** Sorted, one finding a line. */
    public String json() {
        StringBuilder json = new StringBuilder();
        json.append("{\n  \"version\": ").append(VERSION).append(",\n  \"findings\": [");
        String comma = "";
        for (Map.Entry<Entry, Integer> known : entries.entrySet()) {
            Entry entry = known.getKey();
            json.append(comma).append("\n    { ");
            field(json, "path", entry.path());
            field(json, "rule", entry.rule());
            field(json, "section", entry.section());
            field(json, "about", entry.about());
            json.append("\"count\": ").append(known.getValue()).append(" }");
            comma = ",";
        }
        return json.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private static void field(StringBuilder json, String name, String text) {
        json.append('"').append(name).append("\": \"");
        json.append(JsonStringEncoder.getInstance().quoteAsString(TerminalText.whole(text)));
        json.append("\", ");
    }

    private static boolean read(JsonParser parser, Map<Entry, Integer> entries) throws IOException {
        boolean version = false;
        boolean findings = false;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("version")) {
                version = value == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == VERSION;
            } else if (name.equals("findings") && value == JsonToken.START_ARRAY) {
                findings = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    readEntry(parser, entries);
                }
            } else {
                parser.skipChildren();
            }
        }
        return version && findings;
    }

    private static void readEntry(JsonParser parser, Map<Entry, Integer> entries)
            throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, parser.getText());
            parser.skipChildren();
        }
        String count = fields.getOrDefault("count", "1");
        Entry entry =
                new Entry(
                        fields.getOrDefault("path", ""),
                        fields.getOrDefault("rule", ""),
                        fields.getOrDefault("section", ""),
                        fields.getOrDefault("about", ""));
        entries.merge(
                entry, count.matches("[1-9]\\d{0,5}") ? Integer.parseInt(count) : 1, Integer::sum);
    }

    /** Names findings of one document. */
    private static final class Keys {
        private final String path;
        private final Sentences sentences;
        private final Masking masking;

        Keys(CheckedDocument document) {
            this.path = document.path();
            this.sentences = new Sentences(document.analysis().brief());
            this.masking = Masking.of(document.analysis());
        }

        Entry of(Finding finding) {
            String rule = finding.rule().toString();
            if (finding.element().isPresent()) {
                return new Entry(path, rule, "", finding.element().get());
            }
            String sentence = sentences.at(finding.span()).prose();
            String section = sentences.section(finding.span());
            return new Entry(path, rule, normal(section), normal(sentence));
        }

        private String normal(String text) {
            String flat = masking.text(text).strip().replaceAll("\\s+", " ");
            return flat.replace("\uFFFC", "`code`").toLowerCase(Locale.ROOT);
        }
    }
}
