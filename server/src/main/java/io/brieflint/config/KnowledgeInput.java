package io.brieflint.config;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the bytes of {@link KnowledgeOutput}. */
final class KnowledgeInput {

    /** How one value is read. */
    interface Part<T> {
        T read() throws IOException;
    }

    private final DataInputStream in;
    private final String[] texts;

    KnowledgeInput(InputStream bytes) throws IOException {
        in = new DataInputStream(bytes);
        if (in.readInt() != KnowledgeOutput.MAGIC) {
            throw new IOException("not compiled knowledge of this version");
        }
        texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }

    int number() throws IOException {
        return in.readInt();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        return texts[in.readInt()];
    }

    /** One of an enum's values. */
    <E extends Enum<E>> E constant(List<E> values) throws IOException {
        String name = text();
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new IOException("compiled knowledge of another version: " + name);
    }

    <T> Optional<T> maybe(Part<T> part) throws IOException {
        return flag() ? Optional.of(part.read()) : Optional.empty();
    }

    <T> List<T> list(Part<T> part) throws IOException {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(part.read());
        }
        return items;
    }

    <T> Set<T> set(Part<T> part) throws IOException {
        return new LinkedHashSet<>(list(part));
    }

    <K, V> Map<K, V> map(Part<K> key, Part<V> value) throws IOException {
        int size = number();
        Map<K, V> map = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            K name = key.read();
            map.put(name, value.read());
        }
        return map;
    }
}
