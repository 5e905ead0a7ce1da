package io.brieflint.lsp;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that read texts and answer. Few, and kept: each owns a part-of-speech tagger. */
final class Workers {
    private static final int FEW = 2;

    private Workers() {}

    static ExecutorService start() {
        return Executors.newFixedThreadPool(FEW, named("brieflint-worker"));
    }

    /** Threads that do not keep the process alive. */
    static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
