package io.brieflint.rule;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays out the choices of a pattern as plain sequences and picks each one's anchor: its rarest
 * word.
 */
final class SequenceExpander {
    /** A pattern with more ways to be said than this is several rules. */
    static final int MOST_SEQUENCES = 600;

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

    SequenceExpander(Vocabulary vocabulary, Map<String, PhraseList> lists) {
        this.vocabulary = vocabulary;
        this.lists = lists;
    }

    /**
     * @throws IllegalArgumentException when the pattern has no word to look for, an unknown list,
     *     or too many choices
     */
    List<Sequence> expand(int owner, Pattern pattern) {
        List<List<Item>> ways = expand(pattern.nodes());
        List<Sequence> sequences = new ArrayList<>();
        for (List<Item> way : ways) {
            for (List<Item> anchored : withAnchor(way)) {
                sequences.add(new Sequence(owner, anchored, anchorOf(anchored)));
            }
        }
        return sequences;
    }

    private List<List<Item>> expand(List<PatternNode> nodes) {
        List<List<Item>> ways = List.of(List.of());
        for (PatternNode node : nodes) {
            List<List<Item>> next = new ArrayList<>();
            for (List<Item> tail : expand(node)) {
                for (List<Item> way : ways) {
                    List<Item> longer = new ArrayList<>(way);
                    longer.addAll(tail);
                    next.add(longer);
                }
            }
            if (next.size() > MOST_SEQUENCES) {
                throw new IllegalArgumentException(
                        "has more than "
                                + MOST_SEQUENCES
                                + " ways to be said; split it or use a word list");
            }
            ways = next;
        }
        return ways;
    }

    private List<List<Item>> expand(PatternNode node) {
        if (node instanceof PatternNode.Word word) {
            return List.of(List.of(words(word)));
        }
        if (node instanceof PatternNode.Choice choice) {
            return expandChoice(choice);
        }
        if (node instanceof PatternNode.Maybe maybe) {
            List<List<Item>> ways = new ArrayList<>(expand(maybe.nodes()));
            ways.add(List.of());
            return ways;
        }
        if (node instanceof PatternNode.Gap gap) {
            return List.of(List.of(new Item.Gap(gap.most())));
        }
        if (node instanceof PatternNode.Slot slot) {
            return List.of(List.of(new Item.Slot(slot.kind(), slot.name(), slot.fact())));
        }
        PatternNode.ListEntry entry = (PatternNode.ListEntry) node;
        PhraseList list = lists.get(entry.list());
        if (list == null) {
            throw new IllegalArgumentException(
                    "uses the word list @" + entry.list() + ", which does not exist");
        }
        return List.of(List.of(asWords(list)));
    }

    /** Alternatives of one word each stay together; longer ones become ways of their own. */
    private List<List<Item>> expandChoice(PatternNode.Choice choice) {
        Item.Words together = new Item.Words();
        List<List<Item>> ways = new ArrayList<>();
        boolean any = false;
        for (List<PatternNode> alternative : choice.alternatives()) {
            if (alternative.size() == 1 && alternative.get(0) instanceof PatternNode.Word word) {
                Item.Words single = words(word);
                single.ids()
                        .forEach(
                                id ->
                                        together.add(
                                                id,
                                                single.inflected(id).lemma(),
                                                single.inflected(id).forms()));
                any = true;
            } else {
                ways.addAll(expand(alternative));
            }
        }
        if (any) {
            ways.add(List.of(together));
        }
        return ways;
    }

    private Item.Words words(PatternNode.Word word) {
        String key =
                (word.exact() ? "=" : "")
                        + word.text()
                        + word.form().map(form -> ":" + form).orElse("");
        return wordItems.computeIfAbsent(key, ignored -> inflections(word));
    }

    private Item.Words inflections(PatternNode.Word word) {
        Item.Words words = new Item.Words();
        if (word.exact()) {
            words.add(vocabulary.add(word.text()), word.text(), Set.of());
            return words;
        }
        Map<String, EnumSet<Form>> forms = Inflector.forms(word.text());
        if (word.form().isPresent()) {
            forms.forEach(
                    (text, of) -> {
                        if (of.contains(word.form().get())) {
                            words.add(
                                    vocabulary.add(text),
                                    word.text(),
                                    Collections.unmodifiableSet(of));
                        }
                    });
            return words;
        }
        words.add(
                vocabulary.add(word.text()),
                word.text(),
                forms.getOrDefault(word.text(), EnumSet.of(Form.BASE)));
        forms.forEach(
                (text, of) ->
                        words.add(
                                vocabulary.add(text),
                                word.text(),
                                Collections.unmodifiableSet(of)));
        return words;
    }

    private Item asWords(PhraseList list) {
        boolean single = list.phrases().stream().allMatch(phrase -> phrase.length == 1);
        if (!single) {
            return new Item.Phrase(list);
        }
        return words(list.phrases());
    }

    private Item.Words words(List<int[]> phrases) {
        Item.Words words = new Item.Words();
        phrases.stream()
                .filter(phrase -> phrase.length == 1)
                .forEach(phrase -> words.add(phrase[0], vocabulary.word(phrase[0]), Set.of()));
        return words;
    }

    /** A way without a single word is laid out along its first word list. */
    private List<List<Item>> withAnchor(List<Item> way) {
        if (way.stream().anyMatch(Item.Words.class::isInstance)) {
            return List.of(way);
        }
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i) instanceof Item.Phrase phrase) {
                return alongList(way, i, phrase.list());
            }
        }
        throw new IllegalArgumentException("has no word to look for; add one beside the slots");
    }

    private List<List<Item>> alongList(List<Item> way, int at, PhraseList list) {
        List<List<Item>> ways = new ArrayList<>();
        Function<List<Item>, List<Item>> around =
                middle -> {
                    List<Item> items = new ArrayList<>(way.subList(0, at));
                    items.addAll(middle);
                    items.addAll(way.subList(at + 1, way.size()));
                    return items;
                };
        Item.Words single = words(list.phrases());
        if (!single.ids().isEmpty()) {
            ways.add(around.apply(List.of(single)));
        }
        for (int[] phrase : list.phrases()) {
            if (phrase.length > 1) {
                List<Item> items = new ArrayList<>();
                for (int word : phrase) {
                    Item.Words one = new Item.Words();
                    one.add(word, vocabulary.word(word), Set.of());
                    items.add(one);
                }
                ways.add(around.apply(items));
            }
        }
        return ways;
    }

    private int anchorOf(List<Item> items) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Words words) {
                int cost = cost(words);
                if (cost < bestCost) {
                    best = i;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    private int cost(Item.Words words) {
        int cost = 0;
        for (int id : words.ids()) {
            String word = vocabulary.word(id);
            cost += COMMON.contains(word) ? 1000 : Math.max(1, 12 - word.length());
        }
        return cost;
    }
}
