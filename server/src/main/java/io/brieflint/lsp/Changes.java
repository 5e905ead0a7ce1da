package io.brieflint.lsp;

import java.util.concurrent.CompletableFuture;

/** Something that may change, and those who wait for it. */
final class Changes {
    private long count;
    private CompletableFuture<Void> next = new CompletableFuture<>();

    synchronized long count() {
        return count;
    }

    void happened() {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            count++;
            waiting = next;
            next = new CompletableFuture<>();
        }
        waiting.complete(null);
    }

    /** Done at once when there was a change since. */
    synchronized CompletableFuture<Void> since(long seen) {
        return count > seen ? CompletableFuture.completedFuture(null) : next;
    }
}
