package io.brieflint.lsp;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that read texts and answer. Few, and kept: each owns a part-of-speech tagger. Huge
 * texts have one of their own, so that two log files opened by mistake do not hold up a brief.
 */
final class Workers implements Executor {
    private static final int FEW = 2;

    /** In characters; some two seconds of reading. */
    private static final int HUGE = 1_000_000;

    private final ExecutorService few =
            Executors.newFixedThreadPool(FEW, named("brieflint-worker"));
    private final ExecutorService huge = Executors.newSingleThreadExecutor(named("brieflint-huge"));

    @Override
    public void execute(Runnable task) {
        few.execute(task);
    }

    /** Who reads a text of so many characters. */
    Executor reading(int length) {
        return length > HUGE ? huge : few;
    }

    void stop() {
        few.shutdownNow();
        huge.shutdownNow();
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
