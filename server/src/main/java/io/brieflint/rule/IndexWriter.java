package io.brieflint.rule;

import io.brieflint.language.Form;
import io.brieflint.language.Vocabulary;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a {@link PatternIndex} as bytes that {@link IndexReader} reads. Equal indexes give equal
 * bytes.
 */
final class IndexWriter {
    static final int MAGIC = 0x42525031;
    static final int WORDS = 0;
    static final int PHRASE = 1;
    static final int GAP = 2;
    static final int SLOT = 3;
    static final int GROUP = 4;

    private final DataOutput out;
    private final IdentityHashMap<PhraseList, Integer> lists = new IdentityHashMap<>();
    private final IdentityHashMap<Item.Words, Integer> words = new IdentityHashMap<>();
    private final List<Item.Words> table = new ArrayList<>();

    IndexWriter(DataOutput out) {
        this.out = out;
    }

    void write(Vocabulary vocabulary, Map<String, PhraseList> named, List<Sequence> sequences)
            throws IOException {
        out.writeInt(MAGIC);
        sequences.forEach(sequence -> collect(sequence.items()));
        for (Item.Words item : table) {
            for (int i = 0; i < item.size(); i++) {
                vocabulary.add(item.inflected(item.id(i)).lemma());
            }
        }
        out.writeInt(vocabulary.size());
        for (int i = 0; i < vocabulary.size(); i++) {
            out.writeUTF(vocabulary.word(i));
        }
        lists(named);
        out.writeInt(table.size());
        for (Item.Words item : table) {
            words(item, vocabulary);
        }
        out.writeInt(sequences.size());
        for (Sequence sequence : sequences) {
            out.writeInt(sequence.owner());
            out.writeByte(sequence.anchor());
            out.writeByte(sequence.model());
            items(sequence.items());
        }
    }

    private void collect(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Words set && words.putIfAbsent(set, table.size()) == null) {
                table.add(set);
            } else if (item instanceof Item.Group group) {
                group.alternatives().forEach(this::collect);
            }
        }
    }

    private void lists(Map<String, PhraseList> named) throws IOException {
        out.writeInt(named.size());
        for (Map.Entry<String, PhraseList> list : new TreeMap<>(named).entrySet()) {
            lists.put(list.getValue(), lists.size());
            out.writeUTF(list.getKey());
            out.writeInt(list.getValue().phrases().size());
            for (int[] phrase : list.getValue().phrases()) {
                out.writeByte(phrase.length);
                for (int word : phrase) {
                    out.writeInt(word);
                }
            }
        }
    }

    private void words(Item.Words item, Vocabulary vocabulary) throws IOException {
        out.writeInt(item.size());
        for (int i = 0; i < item.size(); i++) {
            Item.Inflected inflected = item.inflected(item.id(i));
            out.writeInt(item.id(i));
            out.writeInt(vocabulary.find(inflected.lemma()));
            out.writeByte(mask(inflected.forms()));
        }
    }

    private static int mask(Set<Form> forms) {
        int mask = 0;
        Form[] all = Form.values();
        for (int i = 0; i < all.length; i++) {
            mask |= forms.contains(all[i]) ? 1 << i : 0;
        }
        return mask;
    }

    private void items(List<Item> items) throws IOException {
        out.writeByte(items.size());
        for (Item item : items) {
            item(item);
        }
    }

    private void item(Item item) throws IOException {
        if (item instanceof Item.Words set) {
            out.writeByte(WORDS);
            out.writeInt(words.get(set));
        } else if (item instanceof Item.Phrase phrase) {
            out.writeByte(PHRASE);
            out.writeInt(lists.get(phrase.list()));
        } else if (item instanceof Item.Gap gap) {
            out.writeByte(GAP);
            out.writeByte(gap.most());
        } else if (item instanceof Item.Slot slot) {
            out.writeByte(SLOT);
            out.writeUTF(slot.kind().name());
            out.writeUTF(slot.name());
            out.writeUTF(slot.fact().map(Enum::name).orElse(""));
        } else if (item instanceof Item.Group group) {
            out.writeByte(GROUP);
            out.writeBoolean(group.optional());
            out.writeShort(group.alternatives().size());
            for (List<Item> alternative : group.alternatives()) {
                items(alternative);
            }
        }
    }
}
