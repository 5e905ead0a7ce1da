package io.brieflint.analysis;

import io.brieflint.analysis.PartChecks.Found;
import io.brieflint.document.BlockText;
import io.brieflint.document.Pieces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the last run over a document found in each block and passage, so that the next run only
 * reads those that changed. One per open document; one run at a time, which the methods see to.
 */
public final class Memo {
    private Map<BlockText, BlockResult> blocks = new HashMap<>();
    private Map<String, List<Found>> passages = new HashMap<>();
    private final Pieces pieces = new Pieces();
    private int computed;

    Pieces pieces() {
        return pieces;
    }

    /** How many blocks were read rather than remembered, over all runs. */
    public synchronized int computed() {
        return computed;
    }

    synchronized Run start() {
        return new Run(new Known<>(blocks), new Known<>(passages));
    }

    /** One pass over a document. A run that stops early may still give what it has. */
    final class Run {
        private final Known<BlockText, BlockResult> blocks;
        private final Known<String, List<Found>> passages;

        private Run(Known<BlockText, BlockResult> blocks, Known<String, List<Found>> passages) {
            this.blocks = blocks;
            this.passages = passages;
        }

        BlockResult block(BlockText text, Function<BlockText, BlockResult> reader) {
            return blocks.get(text, reader);
        }

        List<Found> passage(String passage, Function<String, List<Found>> reader) {
            return passages.get(passage, reader);
        }

        /** The document is as this run saw it: everything else is forgotten. */
        void finish() {
            synchronized (Memo.this) {
                Memo.this.blocks = blocks.seen;
                Memo.this.passages = passages.seen;
                computed += blocks.read;
            }
        }

        /** The run was cut short: keeps what it read beside what was known. */
        void donate() {
            synchronized (Memo.this) {
                Map<BlockText, BlockResult> both = new HashMap<>(Memo.this.blocks);
                both.putAll(blocks.seen);
                Memo.this.blocks = both;
                computed += blocks.read;
            }
        }
    }

    private static final class Known<K, V> {
        private final Map<K, V> before;
        private final Map<K, V> seen = new HashMap<>();
        private int read;

        private Known(Map<K, V> before) {
            this.before = before;
        }

        V get(K key, Function<K, V> reader) {
            V value = seen.get(key);
            if (value == null) {
                value = before.get(key);
                if (value == null) {
                    value = reader.apply(key);
                    read++;
                }
                seen.put(key, value);
            }
            return value;
        }
    }
}
