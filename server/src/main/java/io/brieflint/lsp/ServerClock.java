package io.brieflint.lsp;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What time it is, and what happens later. */
public interface ServerClock {
    Instant now();

    /**
     * @param task short; must not wait
     * @return what calls it off
     */
    Runnable after(Duration delay, Runnable task);

    static ServerClock ofMachine() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(1, Workers.named("brieflint-clock"));
        timer.setRemoveOnCancelPolicy(true);
        return new ServerClock() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public Runnable after(Duration delay, Runnable task) {
                ScheduledFuture<?> later =
                        timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
                return () -> later.cancel(false);
            }
        };
    }
}
