package io.brieflint.lsp;

import io.brieflint.analysis.Memo;
import io.brieflint.config.BriefSelector;
import io.brieflint.project.Settings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A document that is open in the editor. Its text changes on the thread that reads messages; what
 * is found in it is worked out elsewhere.
 */
final class OpenDocument {
    private final Runs runs;
    private volatile Snapshot snapshot;
    private volatile boolean closed;
    private CompletableFuture<Checked> checked = new CompletableFuture<>();
    private Memo memo = new Memo();
    private @Nullable Settings memoOf;
    private @Nullable Settings sound;
    private boolean settled = true;
    private Optional<BriefSelector.Decision> standing = Optional.empty();
    private boolean offered;
    private List<Diagnostic> said = List.of();
    private String edition = "";
    private Runnable rest = () -> {};
    private Runnable alarm = () -> {};

    OpenDocument(Snapshot snapshot, Workers workers) {
        this.snapshot = snapshot;
        this.runs = new Runs(() -> workers.reading(this.snapshot.text().length()));
    }

    Place place() {
        return snapshot.place();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    synchronized void change(Snapshot newer) {
        snapshot = newer;
    }

    /** The document as it is now, once it is read. */
    synchronized CompletableFuture<Checked> checked() {
        return checked;
    }

    /** Reads the document as it is now, and forgets about earlier readings. */
    CompletableFuture<Checked> check(Runs.Task task) {
        CompletableFuture<Checked> run = runs.start(task);
        CompletableFuture<Checked> before;
        synchronized (this) {
            before = checked;
            checked = run;
        }
        before.completeExceptionally(new java.util.concurrent.CancellationException("superseded"));
        return run;
    }

    boolean isCurrent(Snapshot other) {
        return !closed && snapshot.equals(other);
    }

    synchronized void close() {
        closed = true;
        rest.run();
        alarm.run();
    }

    boolean isClosed() {
        return closed;
    }

    /** What these settings remember of the document. */
    synchronized Memo memo(Settings settings) {
        if (memoOf != settings) {
            memo = new Memo();
            memoOf = settings;
        }
        return memo;
    }

    /** The newest settings without a problem: half a line in brieflint.yaml can hide all of it. */
    synchronized Optional<Settings> sound() {
        return Optional.ofNullable(sound);
    }

    synchronized void read(Settings now) {
        if (sound == null || now.problems().isEmpty()) {
            sound = now;
        }
    }

    /** Once a brief, always one while it is open: findings do not come and go with a sentence. */
    synchronized Optional<BriefSelector.Decision> standing() {
        return standing;
    }

    synchronized void setStanding(BriefSelector.Decision now) {
        standing = Optional.of(now);
    }

    /** Configuration or rules have changed: it has to be weighed again. */
    synchronized void forgetStanding() {
        standing = Optional.empty();
    }

    /** True once: a writer is asked about a text one time. */
    synchronized boolean mayOffer() {
        boolean first = !offered;
        offered = true;
        return first;
    }

    /** Whether its writer has paused, so that what is missing may be said aloud. */
    synchronized boolean isSettled() {
        return settled;
    }

    /**
     * @param later what settles it after a pause
     */
    synchronized void typing(Runnable later) {
        settled = false;
        rest.run();
        rest = later;
    }

    /**
     * @return false when it was settled already
     */
    synchronized boolean settle() {
        boolean news = !settled;
        settled = true;
        rest.run();
        return news;
    }

    synchronized void alarm(Runnable cancel) {
        alarm.run();
        alarm = cancel;
    }

    /** Names what was last said about the document; the same name for the same words. */
    synchronized String edition(List<Diagnostic> diagnostics) {
        if (edition.isEmpty() || !said.equals(diagnostics)) {
            said = List.copyOf(diagnostics);
            edition = Editions.next();
        }
        return edition;
    }
}
