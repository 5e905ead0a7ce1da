package io.brieflint.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Tells how far a long piece of work has come. */
final class Progress {
    private final BrieflintClient client;
    private final Optional<Either<String, Integer>> token;
    private int total;
    private int done;
    private int told;

    private Progress(BrieflintClient client, Optional<Either<String, Integer>> token) {
        this.client = client;
        this.token = token;
    }

    /** Under a name that the client gave; silent without one. */
    static Progress of(BrieflintClient client, @Nullable Either<String, Integer> token) {
        return new Progress(client, Optional.ofNullable(token));
    }

    /** Under a name of our own, where the client shows such things. */
    static CompletableFuture<Progress> create(BrieflintClient client, ClientFeatures features) {
        if (!features.progress()) {
            return CompletableFuture.completedFuture(new Progress(client, Optional.empty()));
        }
        Either<String, Integer> token = Either.forLeft("brieflint-" + Editions.next());
        return client.createProgress(new WorkDoneProgressCreateParams(token))
                .handle(
                        (created, broken) ->
                                new Progress(
                                        client,
                                        broken == null ? Optional.of(token) : Optional.empty()));
    }

    void begin(String title, int steps) {
        total = steps;
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle(title);
        begin.setPercentage(0);
        send(begin);
    }

    /** Says something at each per cent only. */
    void step() {
        done++;
        int percent = total == 0 ? 100 : 100 * done / total;
        if (percent > told) {
            told = percent;
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setPercentage(percent);
            send(report);
        }
    }

    void end() {
        send(new WorkDoneProgressEnd());
    }

    private void send(WorkDoneProgressNotification what) {
        token.ifPresent(
                name -> client.notifyProgress(new ProgressParams(name, Either.forLeft(what))));
    }
}
