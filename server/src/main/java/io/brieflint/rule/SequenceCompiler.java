package io.brieflint.rule;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Lays out the choices of a pattern as plain sequences and picks each one's anchor, the word at
 * which the least will be tried in vain, and its model, the word that says the most.
 */
final class SequenceCompiler {
    /** A pattern with more ways to be said than this is several rules. */
    private static final int MOST_SEQUENCES = 600;

    private static final int COMMONLY = 1000;
    private static final int LONG_WORD = 12;

    /** Words too common to look for first. */
    private static final Set<String> COMMON =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "to",
                    "of",
                    "in",
                    "on",
                    "at",
                    "for",
                    "by",
                    "with",
                    "and",
                    "or",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "has",
                    "have",
                    "had",
                    "having",
                    "it",
                    "this",
                    "that",
                    "these",
                    "those",
                    "we",
                    "our",
                    "us",
                    "you",
                    "your",
                    "they",
                    "their",
                    "he",
                    "she",
                    "i",
                    "not",
                    "no",
                    "as",
                    "from",
                    "will",
                    "would",
                    "can",
                    "could",
                    "may",
                    "do",
                    "did",
                    "does",
                    "if",
                    "so",
                    "than",
                    "all",
                    "am",
                    "its",
                    "who",
                    "which",
                    "when",
                    "there",
                    "any",
                    "some",
                    "but",
                    "what",
                    "into",
                    "out",
                    "up",
                    "about",
                    "over",
                    "after",
                    "before",
                    "more",
                    "one",
                    "time",
                    "service",
                    "issue",
                    "incident",
                    "get",
                    "gets",
                    "got",
                    "make",
                    "made",
                    "take",
                    "users",
                    "user",
                    "customers",
                    "customer",
                    "update",
                    "updates",
                    "error",
                    "errors");

    private final Vocabulary vocabulary;
    private final Map<String, PhraseList> lists;
    private final Map<String, Item.Words> wordItems = new HashMap<>();
    private final Map<Integer, Integer> anchored = new HashMap<>();

    SequenceCompiler(Vocabulary vocabulary, Map<String, PhraseList> lists) {
        this.vocabulary = vocabulary;
        this.lists = lists;
    }

    /**
     * @throws IllegalArgumentException when the pattern has no word to look for, an unknown list,
     *     or too many choices
     */
    List<Sequence> compile(int owner, Pattern pattern) {
        List<Sequence> sequences = new ArrayList<>();
        for (List<Item> anchored : withAnchor(items(pattern.nodes()))) {
            int anchor = cheapest(anchored, this::cost);
            int model = cheapest(anchored, this::rarity);
            count((Item.Words) anchored.get(anchor));
            sequences.add(new Sequence(owner, anchored, anchor, model));
        }
        return sequences;
    }

    private List<Item> items(List<PatternNode> nodes) {
        List<Item> items = new ArrayList<>(nodes.size());
        nodes.forEach(node -> items.add(item(node)));
        return items;
    }

    private Item item(PatternNode node) {
        if (node instanceof PatternNode.Word word) {
            return words(word);
        }
        if (node instanceof PatternNode.Choice choice) {
            return choice(choice);
        }
        if (node instanceof PatternNode.Maybe maybe) {
            return maybe(items(maybe.nodes()));
        }
        if (node instanceof PatternNode.Gap gap) {
            return new Item.Gap(gap.most());
        }
        if (node instanceof PatternNode.Slot slot) {
            return new Item.Slot(slot.kind(), slot.name(), slot.fact());
        }
        PatternNode.ListEntry entry = (PatternNode.ListEntry) node;
        PhraseList list = lists.get(entry.list());
        if (list == null) {
            throw new IllegalArgumentException(
                    "uses the word list @" + entry.list() + ", which does not exist");
        }
        return asWords(list);
    }

    private static Item maybe(List<Item> items) {
        boolean choice = items.size() == 1 && items.get(0) instanceof Item.Group;
        List<List<Item>> alternatives =
                choice ? ((Item.Group) items.get(0)).alternatives() : List.of(items);
        return new Item.Group(alternatives, true);
    }

    /** Alternatives of one word each stay together as one set of words. */
    private Item choice(PatternNode.Choice choice) {
        SortedMap<Integer, Item.Inflected> together = new TreeMap<>();
        List<List<Item>> ways = new ArrayList<>();
        for (List<PatternNode> alternative : choice.alternatives()) {
            if (alternative.size() == 1 && alternative.get(0) instanceof PatternNode.Word word) {
                Item.Words single = words(word);
                for (int i = 0; i < single.size(); i++) {
                    together.putIfAbsent(single.id(i), single.inflected(single.id(i)));
                }
            } else {
                ways.add(items(alternative));
            }
        }
        if (ways.isEmpty()) {
            return Item.Words.of(together);
        }
        if (!together.isEmpty()) {
            ways.add(List.of(Item.Words.of(together)));
        }
        ways.sort(Comparator.comparing((List<Item> way) -> -way.size()));
        return new Item.Group(ways, false);
    }

    private Item.Words words(PatternNode.Word word) {
        String key =
                (word.exact() ? "=" : "")
                        + word.text()
                        + word.form().map(form -> ":" + form).orElse("");
        return wordItems.computeIfAbsent(key, ignored -> inflections(word));
    }

    private Item.Words inflections(PatternNode.Word word) {
        SortedMap<Integer, Item.Inflected> words = new TreeMap<>();
        if (word.exact()) {
            words.put(vocabulary.add(word.text()), new Item.Inflected(word.text(), Set.of()));
            return Item.Words.of(words);
        }
        Map<String, EnumSet<Form>> forms = Inflector.forms(word.text());
        forms.forEach(
                (text, of) -> {
                    if (word.form().isEmpty() || of.contains(word.form().get())) {
                        words.put(
                                vocabulary.add(text),
                                new Item.Inflected(word.text(), Collections.unmodifiableSet(of)));
                    }
                });
        if (word.form().isEmpty()) {
            words.putIfAbsent(
                    vocabulary.add(word.text()),
                    new Item.Inflected(word.text(), EnumSet.of(Form.BASE)));
        }
        return Item.Words.of(words);
    }

    private Item asWords(PhraseList list) {
        boolean single = list.phrases().stream().allMatch(phrase -> phrase.length == 1);
        if (!single) {
            return new Item.Phrase(list);
        }
        return words(list.phrases());
    }

    private Item.Words words(List<int[]> phrases) {
        SortedMap<Integer, Item.Inflected> words = new TreeMap<>();
        phrases.stream()
                .filter(phrase -> phrase.length == 1)
                .forEach(
                        phrase ->
                                words.put(
                                        phrase[0],
                                        new Item.Inflected(vocabulary.word(phrase[0]), Set.of())));
        return Item.Words.of(words);
    }

    /** A sequence without a word of its own is laid out along its first choice or word list. */
    private List<List<Item>> withAnchor(List<Item> way) {
        if (way.stream().anyMatch(Item.Words.class::isInstance)) {
            return List.of(way);
        }
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i) instanceof Item.Group group && !group.optional()) {
                return along(way, i, group.alternatives());
            }
            if (way.get(i) instanceof Item.Phrase phrase) {
                return along(way, i, phrases(phrase.list()));
            }
        }
        throw new IllegalArgumentException("has no word to look for; add one beside the slots");
    }

    private List<List<Item>> along(List<Item> way, int at, List<List<Item>> alternatives) {
        List<List<Item>> ways = new ArrayList<>();
        for (List<Item> alternative : alternatives) {
            List<Item> items = new ArrayList<>(way.subList(0, at));
            items.addAll(alternative);
            items.addAll(way.subList(at + 1, way.size()));
            ways.addAll(withAnchor(items));
            if (ways.size() > MOST_SEQUENCES) {
                throw new IllegalArgumentException(
                        "has more than "
                                + MOST_SEQUENCES
                                + " ways to be said; split it or use a word list");
            }
        }
        return ways;
    }

    private List<List<Item>> phrases(PhraseList list) {
        List<List<Item>> ways = new ArrayList<>();
        Item.Words single = words(list.phrases());
        if (single.size() > 0) {
            ways.add(List.of(single));
        }
        for (int[] phrase : list.phrases()) {
            if (phrase.length > 1) {
                List<Item> items = new ArrayList<>();
                for (int word : phrase) {
                    items.add(words(List.of(new int[] {word})));
                }
                ways.add(items);
            }
        }
        return ways;
    }

    private static int cheapest(List<Item> items, ToIntFunction<Item.Words> cost) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Words words) {
                int here = cost.applyAsInt(words);
                if (here < bestCost) {
                    best = i;
                    bestCost = here;
                }
            }
        }
        return best;
    }

    /** How often the words will be met in a text, and how much then has to be tried. */
    private int cost(Item.Words words) {
        int cost = rarity(words);
        for (int i = 0; i < words.size(); i++) {
            String word = vocabulary.word(words.id(i));
            cost += Character.isLetterOrDigit(word.codePointAt(0)) ? 0 : COMMONLY;
            cost += anchored.getOrDefault(words.id(i), 0);
        }
        return cost;
    }

    /** Less for words that say more: long ones, and few of them. */
    private int rarity(Item.Words words) {
        int rarity = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = vocabulary.word(words.id(i));
            rarity += COMMON.contains(word) ? COMMONLY : Math.max(1, LONG_WORD - word.length());
        }
        return rarity;
    }

    /** Words that many sequences wait at cost more, so that sequences spread over their words. */
    private void count(Item.Words words) {
        for (int i = 0; i < words.size(); i++) {
            anchored.merge(words.id(i), 1, Integer::sum);
        }
    }
}
