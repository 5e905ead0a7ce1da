package io.brieflint.lsp;

import java.util.concurrent.atomic.AtomicLong;

/** Names for what was said, never given twice while the server runs. */
final class Editions {
    private static final AtomicLong COUNT = new AtomicLong();

    private Editions() {}

    static String next() {
        return "b" + COUNT.incrementAndGet();
    }
}
