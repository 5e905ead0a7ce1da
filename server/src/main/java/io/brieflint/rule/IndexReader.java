package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.language.Form;
import io.brieflint.language.Tagger;
import io.brieflint.language.Vocabulary;
import java.io.DataInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link IndexWriter} wrote. */
final class IndexReader {
    private final DataInput in;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, PhraseList> named = new HashMap<>();
    private final List<PhraseList> lists = new ArrayList<>();
    private Item.Words[] table = {};

    IndexReader(DataInput in) {
        this.in = in;
    }

    PatternIndex read(Tagger tagger) throws IOException {
        if (in.readInt() != IndexWriter.MAGIC) {
            throw new IOException("not compiled patterns of this version");
        }
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            vocabulary.add(in.readUTF());
        }
        lists();
        table = new Item.Words[in.readInt()];
        List<Set<Form>> forms = formSets();
        for (int i = 0; i < table.length; i++) {
            table[i] = words(forms);
        }
        int count = in.readInt();
        List<Sequence> sequences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int owner = in.readInt();
            int anchor = in.readUnsignedByte();
            int model = in.readUnsignedByte();
            sequences.add(new Sequence(owner, items(), anchor, model));
        }
        return new PatternIndex(
                vocabulary, named, sequences, new SlotFinder(vocabulary, named), tagger);
    }

    private void lists() throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            int size = in.readInt();
            List<int[]> phrases = new ArrayList<>(size);
            for (int j = 0; j < size; j++) {
                int[] phrase = new int[in.readUnsignedByte()];
                for (int k = 0; k < phrase.length; k++) {
                    phrase[k] = in.readInt();
                }
                phrases.add(phrase);
            }
            PhraseList list = PhraseList.of(phrases);
            named.put(name, list);
            lists.add(list);
        }
    }

    /** Every set of forms once, by its bits. */
    private static List<Set<Form>> formSets() {
        Form[] all = Form.values();
        List<Set<Form>> sets = new ArrayList<>();
        for (int mask = 0; mask < 1 << all.length; mask++) {
            EnumSet<Form> set = EnumSet.noneOf(Form.class);
            for (int i = 0; i < all.length; i++) {
                if ((mask & (1 << i)) != 0) {
                    set.add(all[i]);
                }
            }
            sets.add(Collections.unmodifiableSet(set));
        }
        return sets;
    }

    private Item.Words words(List<Set<Form>> forms) throws IOException {
        int size = in.readInt();
        int[] ids = new int[size];
        Item.Inflected[] inflected = new Item.Inflected[size];
        for (int i = 0; i < size; i++) {
            ids[i] = in.readInt();
            inflected[i] =
                    new Item.Inflected(
                            vocabulary.word(in.readInt()), forms.get(in.readUnsignedByte()));
        }
        return Item.Words.of(ids, inflected);
    }

    private List<Item> items() throws IOException {
        int size = in.readUnsignedByte();
        List<Item> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item());
        }
        return items;
    }

    private Item item() throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case IndexWriter.WORDS -> table[in.readInt()];
            case IndexWriter.PHRASE -> new Item.Phrase(lists.get(in.readInt()));
            case IndexWriter.GAP -> new Item.Gap(in.readUnsignedByte());
            case IndexWriter.SLOT -> slot();
            case IndexWriter.GROUP -> group();
            default -> throw new IOException("compiled patterns of another version: " + tag);
        };
    }

    private Item slot() throws IOException {
        SlotKind kind = SlotKind.valueOf(in.readUTF());
        String name = in.readUTF();
        String fact = in.readUTF();
        return new Item.Slot(
                kind,
                name,
                fact.isEmpty() ? Optional.empty() : Optional.of(FactKind.valueOf(fact)));
    }

    private Item group() throws IOException {
        boolean optional = in.readBoolean();
        int count = in.readUnsignedShort();
        List<List<Item>> alternatives = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            alternatives.add(items());
        }
        return new Item.Group(alternatives, optional);
    }
}
