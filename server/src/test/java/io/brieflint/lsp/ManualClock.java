package io.brieflint.lsp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stands still until a test moves it. */
final class ManualClock implements ServerClock {
    private record Task(Instant due, Runnable work) {}

    private final List<Task> tasks = new ArrayList<>();
    private Instant now;

    ManualClock(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized Runnable after(Duration delay, Runnable work) {
        Task task = new Task(now.plus(delay), work);
        tasks.add(task);
        return () -> callOff(task);
    }

    private synchronized void callOff(Task task) {
        tasks.remove(task);
    }

    void advance(Duration time) {
        Instant until = now().plus(time);
        for (Optional<Task> next = take(until); next.isPresent(); next = take(until)) {
            next.get().work().run();
        }
        arrive(until);
    }

    private synchronized Optional<Task> take(Instant until) {
        Optional<Task> next =
                tasks.stream()
                        .filter(task -> !task.due().isAfter(until))
                        .min(Comparator.comparing(Task::due));
        next.ifPresent(
                task -> {
                    tasks.remove(task);
                    now = task.due();
                });
        return next;
    }

    private synchronized void arrive(Instant until) {
        now = until;
    }
}
