package io.brieflint.analysis;

import io.brieflint.document.BlockText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the last run over a document found in each block, so that the next run only reads blocks
 * that changed. One per open document; one run at a time, which the methods see to.
 */
public final class Memo {
    private Map<BlockText, BlockResult> known = new HashMap<>();
    private int computed;

    /** How many blocks were read rather than remembered, over all runs. */
    public synchronized int computed() {
        return computed;
    }

    synchronized Run start() {
        return new Run(known);
    }

    /** One pass over a document. A run that stops early may still give what it has. */
    final class Run {
        private final Map<BlockText, BlockResult> before;
        private final Map<BlockText, BlockResult> seen = new HashMap<>();
        private int read;

        private Run(Map<BlockText, BlockResult> before) {
            this.before = before;
        }

        BlockResult get(BlockText text, Function<BlockText, BlockResult> reader) {
            BlockResult result = seen.get(text);
            if (result == null) {
                result = before.get(text);
                if (result == null) {
                    result = reader.apply(text);
                    read++;
                }
                seen.put(text, result);
            }
            return result;
        }

        /** The document is as this run saw it: everything else is forgotten. */
        void finish() {
            synchronized (Memo.this) {
                known = seen;
                computed += read;
            }
        }

        /** The run was cut short: keeps what it read beside what was known. */
        void donate() {
            synchronized (Memo.this) {
                Map<BlockText, BlockResult> both = new HashMap<>(known);
                both.putAll(seen);
                known = both;
                computed += read;
            }
        }
    }
}
