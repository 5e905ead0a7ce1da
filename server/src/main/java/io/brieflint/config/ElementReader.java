package io.brieflint.config;

import io.brieflint.element.Element;
import io.brieflint.element.ThreadAnswer;
import io.brieflint.profile.Audience;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one element of a brief. Its id is the name of its file. */
final class ElementReader {
    static final Keys KEYS =
            Keys.of(
                    "an element",
                    "name",
                    "question",
                    "sections",
                    "present",
                    "unless",
                    "present-facts",
                    "section-answers",
                    "vague",
                    "vague-facts",
                    "negative",
                    "ages",
                    "thread-answers",
                    "link-answers",
                    "metadata",
                    "insert",
                    "insert-for",
                    "insert-after",
                    "insert-after-for",
                    "insert-unknown",
                    "insert-none",
                    "examples");

    private final String id;
    private final Reading reading;
    private final Fields fields;

    private ElementReader(String id, Reading reading, Fields fields) {
        this.id = id;
        this.reading = reading;
        this.fields = fields;
    }

    /** Empty when something is wrong with the element. */
    static Optional<Element> read(String id, YamlNode node, Reading reading) {
        int before = reading.problemCount();
        Optional<Element> element =
                Fields.of(node, KEYS, reading)
                        .map(fields -> new ElementReader(id, reading, fields).read());
        return element.filter(whole -> reading.problemCount() == before);
    }

    private Element read() {
        canBeAnswered();
        return new Element(
                id,
                fields.required("name"),
                fields.required("question"),
                fields.choices("sections", Choice.SECTION),
                fields.patterns("present"),
                fields.patterns("unless"),
                FactQueryReader.read(fields, "present-facts", reading),
                fields.flag("section-answers"),
                fields.patterns("vague"),
                FactQueryReader.readVague(fields, "vague-facts", reading),
                fields.patterns("negative"),
                fields.flag("ages"),
                fields.choice("thread-answers", Choice.THREAD_ANSWER).orElse(ThreadAnswer.NONE),
                fields.flag("link-answers"),
                fields.texts("metadata"),
                fields.text("insert").orElse(""),
                perAudience("insert-for"),
                insertAfter(),
                fields.text("insert-unknown").orElse(""),
                fields.text("insert-none").orElse(""),
                ExampleReader.ofElement(fields, reading),
                reading.origin(fields.mapping()));
    }

    private void canBeAnswered() {
        boolean answerable =
                fields.has("present")
                        || fields.has("present-facts")
                        || fields.has("section-answers")
                        || fields.has("negative")
                        || fields.has("metadata");
        if (!answerable) {
            reading.problem(
                    fields.mapping(),
                    "nothing can answer this element; add \"present:\" or \"present-facts:\"");
        }
        if (fields.flag("section-answers") && !fields.has("sections")) {
            reading.problem(
                    fields.place("section-answers"),
                    "\"section-answers\" needs to know which; add \"sections:\"");
        }
    }

    private Map<Audience, String> insertAfter() {
        Map<Audience, String> texts = new TreeMap<>();
        fields.text("insert-after")
                .ifPresent(
                        text -> {
                            for (Audience audience : Audience.values()) {
                                texts.put(audience, text);
                            }
                        });
        texts.putAll(perAudience("insert-after-for"));
        return texts;
    }

    private Map<Audience, String> perAudience(String key) {
        Map<Audience, String> texts = new TreeMap<>();
        fields.node(key)
                .ifPresent(
                        node -> {
                            String what = "\"" + key + "\" gives a text per audience";
                            for (YamlNode.Entry entry : Fields.named(node, what, reading)) {
                                Optional<Audience> audience =
                                        Fields.choice(entry.key(), Choice.AUDIENCE, reading);
                                Optional<YamlNode.Scalar> text =
                                        Fields.scalar(entry.value(), key, reading);
                                if (audience.isPresent() && text.isPresent()) {
                                    texts.put(audience.get(), text.get().text());
                                }
                            }
                        });
        return texts;
    }
}
