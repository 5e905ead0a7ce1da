package io.brieflint.config;

import io.brieflint.document.SectionRole;
import io.brieflint.fact.FactKind;
import io.brieflint.rule.Term;
import io.brieflint.rule.VagueWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words that rules share. */
final class LexiconReader {
    static final Keys TERM_KEYS =
            Keys.of(
                    "a term",
                    "term",
                    "match",
                    "unless",
                    "sentence-has",
                    "plain",
                    "gloss",
                    "known-to");
    static final Keys VAGUE_KEYS =
            Keys.of("a vague word", "kind", "match", "unless", "question", "replacement");

    private final Reading reading;

    LexiconReader(Reading reading) {
        this.reading = reading;
    }

    Map<String, List<String>> lists(YamlNode node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (YamlNode.Entry entry :
                Fields.named(node, "this file holds word lists by name", reading)) {
            if (!isListName(entry.key().text())) {
                reading.problem(
                        entry.key(),
                        "a list is named in letters, digits and hyphens, so that @name finds it");
            }
            lists.put(entry.key().text(), words(entry));
        }
        return lists;
    }

    Map<SectionRole, List<String>> headings(YamlNode node) {
        Map<SectionRole, List<String>> headings = new EnumMap<>(SectionRole.class);
        for (YamlNode.Entry entry :
                Fields.named(node, "this file holds headings by section", reading)) {
            Fields.choice(entry.key(), Choice.SECTION, reading)
                    .ifPresent(role -> headings.put(role, words(entry)));
        }
        return headings;
    }

    List<Term> glossary(YamlNode node) {
        List<Term> terms = new ArrayList<>();
        for (YamlNode item : items(node, "this file is a list of terms")) {
            int before = reading.problemCount();
            Fields.of(item, TERM_KEYS, reading)
                    .map(this::term)
                    .filter(term -> reading.problemCount() == before)
                    .ifPresent(terms::add);
        }
        return terms;
    }

    private Term term(Fields fields) {
        fields.require("match");
        return new Term(
                fields.required("term"),
                fields.patterns("match"),
                fields.patterns("unless"),
                fields.patterns("sentence-has"),
                fields.text("plain"),
                fields.required("gloss"),
                fields.choices("known-to", Choice.AUDIENCE),
                reading.origin(fields.mapping()));
    }

    List<VagueWord> vague(YamlNode node) {
        List<VagueWord> words = new ArrayList<>();
        for (YamlNode item : items(node, "this file is a list of vague words")) {
            int before = reading.problemCount();
            Fields.of(item, VAGUE_KEYS, reading)
                    .flatMap(this::vagueWord)
                    .filter(word -> reading.problemCount() == before)
                    .ifPresent(words::add);
        }
        return words;
    }

    private Optional<VagueWord> vagueWord(Fields fields) {
        fields.require("kind");
        fields.require("match");
        String question = fields.required("question");
        Optional<FactKind> kind = fields.choice("kind", Choice.FACT_KIND);
        return kind.map(
                known ->
                        new VagueWord(
                                known,
                                fields.patterns("match"),
                                fields.patterns("unless"),
                                question,
                                fields.text("replacement"),
                                reading.origin(fields.mapping())));
    }

    private List<String> words(YamlNode.Entry entry) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        String key = entry.key().text();
        for (YamlNode item : items(entry.value(), "\"" + key + "\" is a list of words")) {
            Fields.scalar(item, key, reading)
                    .map(word -> word.text().strip())
                    .ifPresent(words::add);
        }
        return List.copyOf(words);
    }

    private List<YamlNode> items(YamlNode node, String what) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        reading.problem(node, what + "; write each item on its own line after \"- \"");
        return List.of();
    }

    private static boolean isListName(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }
}
