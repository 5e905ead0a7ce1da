package io.brieflint.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one document: one at a time, and the newest wins. A reading that is overtaken
 * ends with {@link CancellationException}.
 */
final class Runs {
    /** Reads a text. Only what it does in the zone may be interrupted. */
    interface Task {
        Checked run(Zone zone);
    }

    /** Where a thread may be interrupted without harm: no files, no streams. */
    interface Zone {
        /**
         * @throws CancellationException when the run is overtaken
         */
        <T> T within(Supplier<T> work);
    }

    private record Wanted(Task task, CompletableFuture<Checked> result) {}

    private final Supplier<Executor> workers;
    private final Zone zone = new InterruptibleZone();
    private @Nullable Wanted next;
    private @Nullable Thread interruptible;
    private boolean working;

    /**
     * @param workers who reads the document as it is when asked
     */
    Runs(Supplier<Executor> workers) {
        this.workers = workers;
    }

    CompletableFuture<Checked> start(Task task) {
        CompletableFuture<Checked> result = new CompletableFuture<>();
        Wanted overtaken = enqueue(new Wanted(task, result));
        if (overtaken != null) {
            overtaken.result().completeExceptionally(new CancellationException("superseded"));
        }
        return result;
    }

    private synchronized @Nullable Wanted enqueue(Wanted wanted) {
        Wanted overtaken = next;
        next = wanted;
        if (interruptible != null) {
            interruptible.interrupt();
        }
        if (!working) {
            working = true;
            workers.get().execute(this::work);
        }
        return overtaken;
    }

    private void work() {
        Wanted wanted = take();
        if (wanted != null) {
            try {
                wanted.result().complete(wanted.task().run(zone));
            } catch (Throwable broken) {
                // Whatever it is: those who wait for the result hear of it.
                wanted.result().completeExceptionally(broken);
            }
        }
        again();
    }

    private synchronized @Nullable Wanted take() {
        Wanted wanted = next;
        next = null;
        return wanted;
    }

    /** Behind the other documents that wait. */
    private synchronized void again() {
        working = next != null;
        if (working) {
            workers.get().execute(this::work);
        }
    }

    private synchronized void enter() {
        if (next != null) {
            throw new CancellationException("superseded");
        }
        interruptible = Thread.currentThread();
    }

    private synchronized void leave() {
        interruptible = null;
        // Whoever meant this run has reached it; the thread goes on to other work.
        Thread.interrupted();
    }

    private final class InterruptibleZone implements Zone {
        @Override
        public <T> T within(Supplier<T> work) {
            enter();
            try {
                return work.get();
            } finally {
                leave();
            }
        }
    }
}
