package io.brieflint.lsp;

import java.time.Duration;
import java.util.Optional;

/** Ends the server when the editor that started it is gone without a word. */
final class ParentWatch {
    private static final Duration OFTEN = Duration.ofSeconds(3);

    private final ServerClock clock;
    private final Runnable orphaned;

    ParentWatch(ServerClock clock, Runnable orphaned) {
        this.clock = clock;
        this.orphaned = orphaned;
    }

    /** A process that is not there to begin with, as in a container, says nothing. */
    void watch(long processId) {
        Optional<ProcessHandle> parent = ProcessHandle.of(processId);
        parent.filter(ProcessHandle::isAlive).ifPresent(this::look);
    }

    private void look(ProcessHandle parent) {
        if (parent.isAlive()) {
            clock.after(OFTEN, () -> look(parent));
        } else {
            orphaned.run();
        }
    }
}
