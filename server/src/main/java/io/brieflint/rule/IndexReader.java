package io.brieflint.rule;

import io.brieflint.language.Tagger;
import io.brieflint.language.Vocabulary;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link IndexWriter} wrote: the tables at once, the sequences when they are tried. */
final class IndexReader {
    private final ByteBuffer in;

    IndexReader(ByteBuffer in) {
        this.in = in;
    }

    PatternIndex read(Tagger tagger) throws IOException {
        if (in.remaining() < Integer.BYTES || in.getInt() != IndexWriter.MAGIC) {
            throw new IOException("not compiled patterns of this version");
        }
        try {
            return index(tagger);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IOException("the compiled patterns are cut short", e);
        }
    }

    private PatternIndex index(Tagger tagger) {
        Vocabulary vocabulary = vocabulary();
        Map<String, PhraseList> named = new HashMap<>();
        List<PhraseList> lists = new ArrayList<>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            String name = new String(bytes(), StandardCharsets.UTF_8);
            PhraseList list = PhraseList.of(numbers());
            named.put(name, list);
            lists.add(list);
        }
        CompiledSequences.Records words = records();
        CompiledSequences.Records sequences = records();
        return new PatternIndex(
                vocabulary,
                new CompiledSequences(vocabulary, lists, words, sequences),
                new Anchors(numbers(), numbers()),
                new SlotFinder(vocabulary, named),
                tagger);
    }

    private Vocabulary vocabulary() {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        Map<Integer, String> apart = new HashMap<>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            apart.put(in.getInt(), new String(bytes(), StandardCharsets.UTF_8));
        }
        return new Vocabulary(new Vocabulary.Frozen(text, apart, numbers(), numbers(), numbers()));
    }

    private CompiledSequences.Records records() {
        int[] ends = numbers();
        int size = in.getInt();
        ByteBuffer bytes = in.slice(in.position(), size);
        in.position(in.position() + size);
        return new CompiledSequences.Records(ends, bytes);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private int[] numbers() {
        int[] numbers = new int[in.getInt()];
        // The order of most processors: they copy it as it is.
        in.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return numbers;
    }
}
