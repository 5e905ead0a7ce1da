package io.brieflint.lsp;

import io.brieflint.project.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The language server: from the first message to the last. */
public final class BrieflintServer implements LanguageServer {
    private static final int SAID_GOODBYE = 0;
    private static final int WAS_LEFT = 1;

    private final String version;
    private final Engines engines;
    private final ServerClock clock;
    private final Log log;
    private final Workers workers = new Workers();
    private final Gate gate = new Gate();
    private final TextDocuments textDocuments = new TextDocuments(gate);
    private final Workspace workspace = new Workspace(gate);
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private @Nullable BrieflintClient client;

    private BrieflintServer(String version, Engines engines, ServerClock clock, Log log) {
        this.version = version;
        this.engines = engines;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Serves one client until it leaves.
     *
     * @return the exit code of the process
     */
    public static int run(Stdio stdio, String version, Engines engines, ServerClock clock) {
        Log log = new Log(stdio.log());
        log.takeOverLibrary();
        BrieflintServer server = new BrieflintServer(version, engines, clock, log);
        try (Outbox outbox = new Outbox(stdio.out())) {
            return server.serve(stdio, outbox);
        } finally {
            server.workers.stop();
        }
    }

    private int serve(Stdio stdio, Outbox outbox) {
        ExecutorService dispatch = Executors.newSingleThreadExecutor(Workers.named("brieflint-in"));
        Launcher<BrieflintClient> launcher =
                new Launcher.Builder<BrieflintClient>()
                        .setLocalServices(List.of(this, new BriefRequests(gate)))
                        .setRemoteInterface(BrieflintClient.class)
                        .setClassLoader(BrieflintClient.class.getClassLoader())
                        .setInput(stdio.in())
                        .setOutput(outbox)
                        .setExecutorService(dispatch)
                        .setExceptionHandler(Breakage::error)
                        .configureGson(
                                gson -> gson.registerTypeAdapterFactory(new DiagnosticWriter()))
                        .create();
        client = launcher.getRemoteProxy();
        Future<Void> listening = launcher.startListening();
        dispatch.execute(() -> leave(listening));
        try {
            return ended.get();
        } catch (ExecutionException e) {
            log.broke("the server broke", e);
            return WAS_LEFT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WAS_LEFT;
        } finally {
            dispatch.shutdownNow();
        }
    }

    /** Runs behind the listener, when the client has closed its end. */
    private void leave(Future<Void> listening) {
        try {
            listening.get();
        } catch (ExecutionException e) {
            log.broke("reading from the client broke", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exit();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ClientFeatures features = ClientFeatures.of(params);
        Documents documents = new Documents();
        Projects projects = new Projects(engines, documents);
        projects.setFolders(folders(params));
        workers.execute(() -> warmUp());
        Preferences preferences = new Preferences(params.getInitializationOptions());
        Session session =
                new Session(
                        new Session.Parts(workers, clock, log, documents, projects),
                        features,
                        connected(),
                        preferences);
        Features offered = new Features(session);
        gate.open(offered);
        if (params.getProcessId() != null) {
            new ParentWatch(clock, this::exit).watch(params.getProcessId());
        }
        return CompletableFuture.completedFuture(
                new InitializeResult(offered.announce(), new ServerInfo("Brieflint", version)));
    }

    /** Rules are read while the client still makes up its mind. */
    private void warmUp() {
        try {
            engines.open(Path.of(""), ProjectFiles.ON_DISK).knowledge();
        } catch (RuntimeException e) {
            log.broke("the rules cannot be read", e);
        }
    }

    private static List<Path> folders(InitializeParams params) {
        List<String> uris = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
        } else if (params.getRootUri() != null) {
            uris.add(params.getRootUri());
        } else if (params.getRootPath() != null) {
            uris.add(Path.of(params.getRootPath()).toUri().toString());
        }
        return uris.stream().flatMap(uri -> Place.file(uri).stream()).toList();
    }

    private BrieflintClient connected() {
        if (client == null) {
            throw new IllegalStateException("messages before there is a client");
        }
        return client;
    }

    @Override
    public void initialized(InitializedParams params) {
        gate.features().session().begin();
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        gate.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(gate.isClosed() ? SAID_GOODBYE : WAS_LEFT);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return textDocuments;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to trace.
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        // No progress of ours can be cancelled by itself.
    }
}
