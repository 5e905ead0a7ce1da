package io.brieflint.lsp;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The client's end of the protocol, written without the library that the server uses. */
final class Wire {
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();
    private static final int PATIENCE_SECONDS = 120;

    private final InputStream in;
    private final OutputStream out;
    private final Function<JsonObject, @Nullable JsonElement> answers;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final List<JsonObject> received = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    /**
     * @param answers what the client says to what the server asks or tells
     */
    Wire(InputStream in, OutputStream out, Function<JsonObject, @Nullable JsonElement> answers) {
        this.in = in;
        this.out = out;
        this.answers = answers;
        Thread reader = new Thread(this::read, "editor-in");
        reader.setDaemon(true);
        reader.start();
    }

    /** A request, and its response: with a result or an error. */
    CompletableFuture<JsonObject> ask(String method, Object params) {
        return ask(ids.incrementAndGet(), method, params);
    }

    CompletableFuture<JsonObject> ask(int id, String method, Object params) {
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return answer;
    }

    /** For requests that a test cancels. */
    int nextId() {
        return ids.incrementAndGet();
    }

    void tell(String method, Object params) {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** Requests and notifications of the server with this method, in order. */
    List<JsonObject> received(String method) {
        return received.stream()
                .filter(message -> message.get("method").getAsString().equals(method))
                .map(message -> message.getAsJsonObject("params"))
                .toList();
    }

    /**
     * The same, once there are more than so many: what a server sends by itself may take a moment.
     */
    List<JsonObject> awaitReceived(String method, int before) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (received(method).size() <= before && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        return received(method);
    }

    List<String> methodsReceived() {
        return received.stream().map(message -> message.get("method").getAsString()).toList();
    }

    /** Bytes as they are. */
    synchronized void raw(String bytes) {
        try {
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("the server has closed its input", e);
        }
    }

    /** Hangs up without a word. */
    void hangUp() {
        try {
            out.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitClosed() {
        await(closed);
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(Object message) {
        String body = GSON.toJson(message);
        raw("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private void read() {
        try {
            while (true) {
                receive(JsonParser.parseString(message()).getAsJsonObject());
            }
        } catch (IOException e) {
            IllegalStateException gone = new IllegalStateException("the server is gone", e);
            waiting.values().forEach(answer -> answer.completeExceptionally(gone));
            closed.complete(null);
        } catch (RuntimeException e) {
            waiting.values().forEach(answer -> answer.completeExceptionally(e));
            closed.completeExceptionally(e);
        }
    }

    private void receive(JsonObject message) {
        if (!message.has("method")) {
            CompletableFuture<JsonObject> answer = waiting.remove(message.get("id").getAsInt());
            answer.complete(message);
            return;
        }
        received.add(message);
        JsonElement answer = answers.apply(message);
        if (message.has("id")) {
            JsonObject response = new JsonObject();
            response.addProperty("jsonrpc", "2.0");
            response.add("id", message.get("id"));
            response.add("result", answer);
            send(response);
        }
    }

    private String message() throws IOException {
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (!line.startsWith("Content-Length: ")) {
                throw new IllegalStateException("not the protocol: " + line);
            }
            length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            line.append((char) b);
        }
        return line.toString().strip();
    }
}
