package io.brieflint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A writer who types one letter in the middle of a review and takes it back, again and again. */
final class BenchClient implements LanguageClient, AutoCloseable {
    private static final String URI = "file:///incidents/payment-outage-review.md";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private LanguageServer server;
    private Future<Void> listening = CompletableFuture.completedFuture(null);
    private Position place = new Position();
    private int version;
    private CompletableFuture<Void> answer = new CompletableFuture<>();

    private BenchClient(Process process) {
        this.process = process;
    }

    /** Started and initialized. */
    static BenchClient start(List<String> command)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BenchClient client = new BenchClient(process);
        var launcher =
                LSPLauncher.createClientLauncher(
                        client, process.getInputStream(), process.getOutputStream());
        client.listening = launcher.startListening();
        client.server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
        diagnostics.setVersionSupport(true);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setPublishDiagnostics(diagnostics);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(text);
        params.setCapabilities(capabilities);
        client.server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        client.server.initialized(new InitializedParams());
        return client;
    }

    /** Returns when its findings are there. */
    void open(String text) throws InterruptedException, ExecutionException, TimeoutException {
        place = endOfWordInTheMiddle(text);
        CompletableFuture<Void> findings = expect();
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(URI, "markdown", version, text)));
        findings.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Position endOfWordInTheMiddle(String text) {
        int end = text.indexOf(" the ", text.length() / 2) + 4;
        int line = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new Position(line, end - text.lastIndexOf('\n', end - 1) - 1);
    }

    /** Returns when the findings for the text with this keystroke are there. */
    void keystroke() throws InterruptedException, ExecutionException, TimeoutException {
        boolean isThere = version % 2 == 0;
        CompletableFuture<Void> findings = expect();
        Position behind = new Position(place.getLine(), place.getCharacter() + 1);
        TextDocumentContentChangeEvent change =
                isThere
                        ? new TextDocumentContentChangeEvent(new Range(place, behind), "")
                        : new TextDocumentContentChangeEvent(new Range(place, place), "y");
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(URI, version),
                                List.of(change)));
        findings.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized CompletableFuture<Void> expect() {
        version++;
        answer = new CompletableFuture<>();
        return answer;
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams findings) {
        if (findings.getVersion() != null && findings.getVersion() == version) {
            answer.complete(null);
        }
    }

    /** What the server's processes hold in memory, where the system tells. */
    String resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return "unknown here";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.substring("VmRSS:".length()).strip())
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void close() {
        try {
            server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            server.exit();
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.err.println("the server does not shut down: " + e);
        } finally {
            process.destroyForcibly();
            listening.cancel(true);
        }
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
}
