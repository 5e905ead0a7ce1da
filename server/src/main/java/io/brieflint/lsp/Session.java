package io.brieflint.lsp;

import io.brieflint.analysis.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What is open, and what is known about it. Messages arrive on one thread and change texts there;
 * reading happens on workers.
 */
final class Session {
    private final Workers workers;
    private final ServerClock clock;
    private final Log log;
    private final Documents documents;
    private final Projects projects;
    private final BriefReader reader;
    private final Preferences preferences;
    private final ClientFeatures features;
    private final BrieflintClient client;
    private final Publisher publisher;
    private final NextUpdates nextUpdates;
    private final Offer offer;
    private final Changes workspaceChanges = new Changes();

    /** What the session is made of. */
    record Parts(
            Workers workers, ServerClock clock, Log log, Documents documents, Projects projects) {}

    Session(Parts parts, ClientFeatures features, BrieflintClient client, Preferences preferences) {
        this.workers = parts.workers();
        this.clock = parts.clock();
        this.log = parts.log();
        this.documents = parts.documents();
        this.projects = parts.projects();
        this.features = features;
        this.preferences = preferences;
        this.reader = new BriefReader(projects, clock);
        this.client = client;
        this.publisher = new Publisher(features, client, documents);
        this.nextUpdates = new NextUpdates(clock);
        this.offer = new Offer(features, client, this::treat);
        preferences.onChange(this::checkAll);
    }

    ClientFeatures features() {
        return features;
    }

    Projects projects() {
        return projects;
    }

    Documents documents() {
        return documents;
    }

    Publisher publisher() {
        return publisher;
    }

    Preferences preferences() {
        return preferences;
    }

    Changes workspaceChanges() {
        return workspaceChanges;
    }

    ServerClock clock() {
        return clock;
    }

    Log log() {
        return log;
    }

    BrieflintClient client() {
        return client;
    }

    BriefReader reader() {
        return reader;
    }

    Workers workers() {
        return workers;
    }

    /** The client is ready for questions. */
    void begin() {
        Registrations.send(client, features);
        if (features.configuration()) {
            preferences.ask(client, projects.folders());
        } else {
            preferences.settle();
        }
    }

    void configurationChanged(@Nullable Object sent) {
        if (features.configuration()) {
            preferences.ask(client, projects.folders());
        } else {
            preferences.set(sent);
        }
    }

    void foldersChanged(WorkspaceFoldersChangeEvent event) {
        List<Path> folders = new ArrayList<>(projects.folders());
        for (WorkspaceFolder gone : event.getRemoved()) {
            Place.file(gone.getUri()).ifPresent(folders::remove);
        }
        for (WorkspaceFolder added : event.getAdded()) {
            Place.file(added.getUri()).ifPresent(folders::add);
        }
        projects.setFolders(folders);
        publisher.takeBackOutside(folders);
        if (features.configuration()) {
            preferences.ask(client, folders);
        }
        reload();
    }

    /**
     * @param uris of files that changed on disk
     */
    void filesChanged(List<String> uris) {
        workspaceChanges.happened();
        boolean rules =
                uris.stream()
                        .map(uri -> Place.of(uri, ""))
                        .filter(place -> documents.find(place.uri()).isEmpty())
                        .anyMatch(documents::isSource);
        if (rules) {
            reload();
        }
    }

    void open(TextDocumentItem item) {
        close(item.getUri());
        Place place = Place.of(item.getUri(), item.getLanguageId());
        OpenDocument document =
                new OpenDocument(Snapshot.of(place, item.getVersion(), item.getText()), workers);
        documents.add(document);
        workspaceChanges.happened();
        publisher.takeBack(place);
        if (documents.isSource(place)) {
            reload();
        } else {
            check(document);
        }
    }

    void change(DidChangeTextDocumentParams params) {
        documents
                .find(params.getTextDocument().getUri())
                .ifPresent(document -> change(document, params));
    }

    private void change(OpenDocument document, DidChangeTextDocumentParams params) {
        document.change(
                document.snapshot()
                        .after(
                                params.getTextDocument().getVersion(),
                                params.getContentChanges(),
                                features.encoding()));
        document.typing(
                clock.after(preferences.of(document.place()).typingRest(), () -> settle(document)));
        if (documents.isSource(document.place())) {
            reload();
        } else {
            check(document);
        }
    }

    void save(String uri) {
        documents.find(uri).ifPresent(this::settle);
    }

    void close(String uri) {
        documents
                .remove(uri)
                .ifPresent(
                        document -> {
                            document.close();
                            publisher.forget(document.place());
                            workspaceChanges.happened();
                            if (documents.isSource(document.place())) {
                                reload();
                            }
                        });
    }

    private void settle(OpenDocument document) {
        if (document.settle()) {
            document.checked().thenAccept(checked -> publisher.say(document, checked));
            publisher.refresh();
        }
    }

    /** The writer says whether a document is a brief. */
    void treat(String uri, boolean brief) {
        reader.tell(uri, brief);
        documents.find(uri).ifPresent(this::checkAgain);
    }

    /** Configuration, rules or clock have changed. */
    void reload() {
        projects.reload();
        checkAll();
    }

    void checkAll() {
        workspaceChanges.happened();
        documents.all().forEach(OpenDocument::forgetStanding);
        List<CompletableFuture<?>> all = new ArrayList<>();
        documents.all().forEach(document -> all.add(check(document)));
        CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
                .whenComplete((done, broken) -> refresh());
    }

    /** Reads the document as it is now, and says what there is to say before anyone is answered. */
    CompletableFuture<Checked> check(OpenDocument document) {
        return document.check(zone -> readOrReport(document, zone));
    }

    /** Reported before anyone who waits for the reading hears of it. */
    private Checked readOrReport(OpenDocument document, Runs.Zone zone) {
        try {
            return read(document, zone);
        } catch (RuntimeException | Error broken) {
            report(broken);
            throw broken;
        }
    }

    private Checked read(OpenDocument document, Runs.Zone zone) {
        preferences.await();
        Checked checked = reader.read(document, preferences.of(document.place()), zone);
        checked.analysis().ifPresent(analysis -> analysis.failures().forEach(this::log));
        publisher.say(document, checked);
        nextUpdates.watch(document, checked, () -> checkAgain(document));
        offer.consider(document, checked);
        return checked;
    }

    private void report(Throwable broken) {
        if (!(Breakage.root(broken) instanceof CancellationException)) {
            log.broke("reading a document broke", broken);
        }
    }

    private void checkAgain(OpenDocument document) {
        check(document).whenComplete((checked, broken) -> refresh());
    }

    /** What the client shows may be out of date, although no text has changed. */
    private void refresh() {
        publisher.refresh();
        if (features.views().asksForLensesAgain()) {
            client.refreshCodeLenses();
        }
        if (features.views().asksForHintsAgain()) {
            client.refreshInlayHints();
        }
    }

    private void log(Failure failure) {
        log.say(failure.part() + " " + failure.message());
    }

    /**
     * Answers about a document as it is now, on a worker.
     *
     * @param none the answer for a document that is not open
     */
    <T> CompletableFuture<T> answer(String uri, T none, Function<Checked, T> answer) {
        return documents
                .find(uri)
                .map(document -> answer(document, answer))
                .orElseGet(() -> CompletableFuture.completedFuture(none));
    }

    private <T> CompletableFuture<T> answer(OpenDocument document, Function<Checked, T> answer) {
        return document.checked()
                .handleAsync(
                        (checked, broken) -> {
                            if (checked == null) {
                                throw refusal(broken);
                            }
                            T result = answer.apply(checked);
                            if (!document.isCurrent(checked.snapshot())) {
                                throw contentModified();
                            }
                            return result;
                        },
                        workers);
    }

    /** A reading that was overtaken is no cancelled request: the client did not ask for that. */
    private static RuntimeException refusal(@Nullable Throwable broken) {
        boolean overtaken =
                broken == null || Breakage.root(broken) instanceof CancellationException;
        return overtaken ? contentModified() : new CompletionException(broken);
    }

    private static ResponseErrorException contentModified() {
        return new ResponseErrorException(
                new ResponseError(
                        ResponseErrorCode.ContentModified, "The text has changed.", null));
    }
}
