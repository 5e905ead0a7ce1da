package io.brieflint.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at a time. Few results are in memory at once, and they come in the order of
 * the things, whoever is done first.
 */
final class ReadAhead {
    private static final int AHEAD = 4;

    /** Gets one result after the other, on the thread that waits for them. */
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    private ReadAhead() {}

    static <T, R> void each(int most, List<T> things, Function<T, R> work, Taker<R> taker)
            throws IOException {
        int workers = Math.min(most, things.size());
        if (workers <= 1) {
            for (T thing : things) {
                taker.take(work.apply(thing));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<R>> open = new ArrayDeque<>();
            for (T thing : things) {
                open.add(pool.submit(() -> work.apply(thing)));
                if (open.size() >= workers * AHEAD) {
                    taker.take(result(open.remove()));
                }
            }
            while (!open.isEmpty()) {
                taker.take(result(open.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
