package io.brieflint.rule;

import io.brieflint.language.Form;
import io.brieflint.language.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
    static final int MAGIC = 0x42525032;
    static final int WORDS = 0;
    static final int PHRASE = 1;
    static final int GAP = 2;
    static final int SLOT = 3;
    static final int GROUP = 4;

    private final IdentityHashMap<PhraseList, Integer> lists = new IdentityHashMap<>();
    private final IdentityHashMap<Item.Words, Integer> words = new IdentityHashMap<>();
    private final List<Item.Words> table = new ArrayList<>();

    /** Writes one record. */
    private interface Part<T> {
        void write(DataOutput out, T item) throws IOException;
    }

    void write(
            DataOutput out,
            Vocabulary vocabulary,
            Map<String, PhraseList> named,
            List<Sequence> sequences)
            throws IOException {
        sequences.forEach(sequence -> collect(sequence.items()));
        for (Item.Words item : table) {
            for (int i = 0; i < item.size(); i++) {
                vocabulary.add(item.inflected(item.id(i)).lemma());
            }
        }
        out.writeInt(MAGIC);
        Vocabulary.Frozen frozen = vocabulary.freeze();
        bytes(out, frozen.text().getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(frozen.apart().size());
        for (Map.Entry<Integer, String> word : frozen.apart().entrySet()) {
            out.writeInt(word.getKey());
            bytes(out, word.getValue().getBytes(StandardCharsets.UTF_8));
        }
        numbers(out, frozen.ends());
        numbers(out, frozen.hashes());
        numbers(out, frozen.slots());
        lists(out, named);
        records(out, table, (to, item) -> words(to, item, vocabulary));
        records(out, sequences, this::sequence);
        Anchors anchors = Anchors.of(vocabulary.size(), sequences);
        numbers(out, anchors.starts());
        numbers(out, anchors.sequences());
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

    private static void bytes(DataOutput out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void numbers(DataOutput out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        ByteBuffer bytes =
                ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    private static <T> void records(DataOutput out, List<T> items, Part<T> part)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        int[] ends = new int[items.size()];
        for (int i = 0; i < ends.length; i++) {
            part.write(to, items.get(i));
            ends[i] = bytes.size();
        }
        numbers(out, ends);
        bytes(out, bytes.toByteArray());
    }

    private void lists(DataOutput out, Map<String, PhraseList> named) throws IOException {
        out.writeInt(named.size());
        for (Map.Entry<String, PhraseList> list : new TreeMap<>(named).entrySet()) {
            lists.put(list.getValue(), lists.size());
            bytes(out, list.getKey().getBytes(StandardCharsets.UTF_8));
            numbers(out, list.getValue().flat());
        }
    }

    private static void words(DataOutput out, Item.Words item, Vocabulary vocabulary)
            throws IOException {
        out.writeInt(item.size());
        for (int i = 0; i < item.size(); i++) {
            Item.Inflected inflected = item.inflected(item.id(i));
            out.writeInt(item.id(i));
            out.writeInt(vocabulary.find(inflected.lemma()));
            out.writeByte(mask(inflected.forms()));
        }
    }

    private void sequence(DataOutput out, Sequence sequence) throws IOException {
        out.writeInt(sequence.owner());
        out.writeByte(sequence.anchor());
        out.writeByte(sequence.model());
        items(out, sequence.items());
    }

    private static int mask(Set<Form> forms) {
        int mask = 0;
        Form[] all = Form.values();
        for (int i = 0; i < all.length; i++) {
            mask |= forms.contains(all[i]) ? 1 << i : 0;
        }
        return mask;
    }

    private void items(DataOutput out, List<Item> items) throws IOException {
        out.writeByte(items.size());
        for (Item item : items) {
            item(out, item);
        }
    }

    private void item(DataOutput out, Item item) throws IOException {
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
            text(out, slot.kind().name());
            text(out, slot.name());
            text(out, slot.fact().map(Enum::name).orElse(""));
        } else if (item instanceof Item.Group group) {
            out.writeByte(GROUP);
            out.writeBoolean(group.optional());
            out.writeShort(group.alternatives().size());
            for (List<Item> alternative : group.alternatives()) {
                items(out, alternative);
            }
        }
    }

    private static void text(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.writeByte(bytes.length);
        out.write(bytes);
    }
}
