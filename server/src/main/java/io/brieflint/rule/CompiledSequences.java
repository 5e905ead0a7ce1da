package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.language.Form;
import io.brieflint.language.Vocabulary;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sequences that stay bytes until somebody tries them: a short brief touches few of them. Safe to
 * share: what is read twice at the same time is equal and immutable.
 */
final class CompiledSequences implements Sequences {
    private final Vocabulary vocabulary;
    private final List<PhraseList> lists;
    private final Records words;
    private final Records sequences;
    private final Item.@Nullable Words[] knownWords;
    private final @Nullable Sequence[] known;

    /** Records of different lengths in a row. */
    record Records(int[] ends, ByteBuffer bytes) {
        /** Ready to read one record. */
        ByteBuffer at(int number) {
            return bytes.duplicate().position(number == 0 ? 0 : ends[number - 1]);
        }
    }

    CompiledSequences(
            Vocabulary vocabulary, List<PhraseList> lists, Records words, Records sequences) {
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.words = words;
        this.sequences = sequences;
        this.knownWords = new Item.Words[words.ends().length];
        this.known = new Sequence[sequences.ends().length];
    }

    @Override
    public Sequence get(int number) {
        Sequence found = known[number];
        if (found == null) {
            ByteBuffer in = sequences.at(number);
            int owner = in.getInt();
            int anchor = in.get();
            int model = in.get();
            found = new Sequence(owner, items(in), anchor, model);
            known[number] = found;
        }
        return found;
    }

    private Item.Words words(int number) {
        Item.Words found = knownWords[number];
        if (found == null) {
            found = words(words.at(number));
            knownWords[number] = found;
        }
        return found;
    }

    private Item.Words words(ByteBuffer in) {
        int size = in.getInt();
        int[] ids = new int[size];
        Item.Inflected[] inflected = new Item.Inflected[size];
        for (int i = 0; i < size; i++) {
            ids[i] = in.getInt();
            inflected[i] = new Item.Inflected(vocabulary.word(in.getInt()), forms(in.get()));
        }
        return Item.Words.of(ids, inflected);
    }

    private static Set<Form> forms(int mask) {
        EnumSet<Form> set = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
            if ((mask & (1 << form.ordinal())) != 0) {
                set.add(form);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    private List<Item> items(ByteBuffer in) {
        int size = in.get();
        List<Item> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item(in));
        }
        return items;
    }

    private Item item(ByteBuffer in) {
        int tag = in.get();
        return switch (tag) {
            case IndexWriter.WORDS -> words(in.getInt());
            case IndexWriter.PHRASE -> new Item.Phrase(lists.get(in.getInt()));
            case IndexWriter.GAP -> new Item.Gap(in.get());
            case IndexWriter.SLOT -> slot(in);
            case IndexWriter.GROUP -> group(in);
            default -> throw new IllegalStateException("not an item: " + tag);
        };
    }

    private static Item slot(ByteBuffer in) {
        SlotKind kind = SlotKind.valueOf(text(in));
        String name = text(in);
        String fact = text(in);
        return new Item.Slot(
                kind,
                name,
                fact.isEmpty() ? Optional.empty() : Optional.of(FactKind.valueOf(fact)));
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.get()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private Item group(ByteBuffer in) {
        boolean optional = in.get() != 0;
        int count = in.getShort();
        List<List<Item>> alternatives = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            alternatives.add(items(in));
        }
        return new Item.Group(alternatives, optional);
    }
}
