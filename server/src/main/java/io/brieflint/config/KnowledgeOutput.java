package io.brieflint.config;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes that {@link KnowledgeInput} reads. Every text is kept once; sets and maps are written in a
 * fixed order, so that equal knowledge gives equal bytes.
 */
final class KnowledgeOutput {
    static final int MAGIC = 0x42524631;

    /** How one value is written. */
    interface Part<T> {
        void write(T value) throws IOException;
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream body = new DataOutputStream(bytes);

    void number(int value) throws IOException {
        body.writeInt(value);
    }

    void flag(boolean value) throws IOException {
        body.writeBoolean(value);
    }

    void text(String text) throws IOException {
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            numbers.put(text, known);
            texts.add(text);
        }
        number(known);
    }

    void constant(Enum<?> value) throws IOException {
        text(value.name());
    }

    <T> void maybe(Optional<T> value, Part<T> part) throws IOException {
        flag(value.isPresent());
        if (value.isPresent()) {
            part.write(value.get());
        }
    }

    <T> void list(Collection<T> items, Part<T> part) throws IOException {
        number(items.size());
        for (T item : items) {
            part.write(item);
        }
    }

    <T extends Comparable<? super T>> void set(Collection<T> items, Part<T> part)
            throws IOException {
        list(items.stream().sorted().toList(), part);
    }

    <K extends Comparable<? super K>, V> void map(Map<K, V> map, Part<K> key, Part<V> value)
            throws IOException {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        entries.sort(Comparator.comparing(Map.Entry::getKey));
        number(entries.size());
        for (Map.Entry<K, V> entry : entries) {
            key.write(entry.getKey());
            value.write(entry.getValue());
        }
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.writeInt(MAGIC);
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
        bytes.writeTo(out);
        out.flush();
        return whole.toByteArray();
    }
}
