package io.brieflint.config.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a schema lets a writer put at a place, and what it says about it. */
public final class SchemaProposals {
    private final Schema schema;
    private final Names names;

    public SchemaProposals(Schema schema, Names names) {
        this.schema = schema;
        this.names = names;
    }

    /** In the order of the schema, each label once. */
    public List<SchemaProposal> at(YamlPlace place) {
        Found found = new Found(place);
        for (Schema form : schema.at(place.path())) {
            if (place.kind() != YamlPlace.Kind.VALUE) {
                found.keys(form, "");
            }
            if (place.kind() != YamlPlace.Kind.FLOW_KEY) {
                found.values(form, "", "");
                found.items(form);
            }
        }
        return List.copyOf(found.proposals.values());
    }

    /** What is known about the word at a place; empty for nothing. */
    public Optional<String> about(YamlPlace place, String word) {
        List<Step> path = new ArrayList<>(place.path());
        List<Schema> around = schema.at(path);
        Stream<Schema> written = around.stream();
        if (place.isKey()) {
            path.add(new Step.Key(word));
            written = around.stream().flatMap(form -> form.keyNames().stream());
        }
        Optional<String> name =
                written.flatMap(form -> form.names().stream())
                        .flatMap(sort -> names.of(sort).stream())
                        .filter(known -> known.id().equals(word))
                        .map(Names.Name::about)
                        .findFirst();
        return name.or(() -> schema.at(path).stream().map(Schema::description).findFirst())
                .filter(about -> !about.isEmpty());
    }

    /** The proposals at one place. */
    private final class Found {
        private final YamlPlace place;
        private final Map<String, SchemaProposal> proposals = new LinkedHashMap<>();

        Found(YamlPlace place) {
            this.place = place;
        }

        /**
         * @param mark that makes it an item
         */
        void keys(Schema form, String mark) {
            if (!form.isMapping()) {
                return;
            }
            for (String key : form.keys()) {
                List<Schema> forms = form.forms(key);
                String about = forms.isEmpty() ? "" : forms.get(0).description();
                key(SchemaProposal.Kind.KEY, key, about, mark, forms);
            }
            form.keyNames().ifPresent(allowed -> namedKeys(form, allowed, mark));
        }

        private void namedKeys(Schema form, Schema allowed, String mark) {
            allowed.values()
                    .forEach(key -> key(SchemaProposal.Kind.KEY, key, "", mark, form.forms(key)));
            for (Names.Name name : known(allowed)) {
                List<Schema> forms = form.forms(name.id());
                key(SchemaProposal.Kind.NAME, name.id(), name.about(), mark, forms);
            }
        }

        private List<Names.Name> known(Schema form) {
            return form.names().map(names::of).orElse(List.of());
        }

        private void key(
                SchemaProposal.Kind kind,
                String key,
                String about,
                String mark,
                List<Schema> forms) {
            if (place.taken().contains(key) && !place.isKey()) {
                return;
            }
            Next next = place.isKey() ? Next.NOTHING : Next.of(forms, this, mark);
            String quote = place.isKey() ? "" : place.quote();
            add(kind, key, about, mark + key + quote + next.text(), next.choices(), next.rest());
        }

        void values(Schema form, String before, String after) {
            String close = place.after().startsWith(place.quote()) ? "" : place.quote();
            for (String value : form.values()) {
                String text = before + value + close + after;
                add(SchemaProposal.Kind.VALUE, value, form.description(), text, List.of(), "");
            }
            for (Names.Name name : known(form)) {
                String text = before + name.id() + close + after;
                add(SchemaProposal.Kind.NAME, name.id(), name.about(), text, List.of(), "");
            }
        }

        /** A list is begun: in its own line, or between brackets behind its key. */
        void items(Schema form) {
            boolean line = place.kind() == YamlPlace.Kind.START;
            for (Schema item : form.items()) {
                if (line) {
                    keys(item, "- ");
                }
                values(item, line ? "- " : "[", line ? "" : "]");
            }
        }

        List<String> choices(Schema form) {
            List<String> choices = new ArrayList<>(form.values());
            known(form).forEach(name -> choices.add(name.id()));
            return choices;
        }

        private void add(
                SchemaProposal.Kind kind,
                String label,
                String about,
                String text,
                List<String> choices,
                String rest) {
            proposals.putIfAbsent(
                    label,
                    new SchemaProposal(
                            kind,
                            label,
                            about,
                            place.word(),
                            place.before() + text,
                            choices,
                            rest));
        }
    }

    /** What follows a key. */
    private record Next(String text, List<String> choices, String rest) {
        /** More than these nobody looks through while filling a gap. */
        private static final int MOST_CHOICES = 30;

        static final Next NOTHING = new Next("", List.of(), "");

        static Next of(List<Schema> forms, Found found, String mark) {
            boolean flow = found.place.kind() == YamlPlace.Kind.FLOW_KEY;
            String margin = "\n" + " ".repeat(found.place.column() + mark.length() + 2);
            if (forms.isEmpty()) {
                return new Next(": ", List.of(), "");
            }
            Schema first = forms.get(0);
            if (first.isList()) {
                List<String> choices =
                        first.items().stream()
                                .flatMap(item -> found.choices(item).stream())
                                .toList();
                boolean own = choices.isEmpty() && !flow;
                return own
                        ? new Next(":" + margin + "- ", List.of(), "")
                        : new Next(": [", few(choices), "]");
            }
            if (first.isMapping()) {
                return flow
                        ? new Next(": {", List.of(), "}")
                        : new Next(":" + margin, List.of(), "");
            }
            return new Next(": ", few(found.choices(first)), "");
        }

        private static List<String> few(List<String> choices) {
            return choices.size() > MOST_CHOICES ? List.of() : choices;
        }
    }
}
