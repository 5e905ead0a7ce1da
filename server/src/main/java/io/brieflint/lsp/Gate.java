package io.brieflint.lsp;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Open from {@code initialize} to {@code shutdown}: what comes at other times is turned away. */
final class Gate {
    private volatile @Nullable Features features;
    private volatile boolean closed;

    void open(Features ready) {
        features = ready;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * @throws ResponseErrorException when the client is too early or too late
     */
    Features features() {
        Features ready = features;
        if (closed) {
            throw refusal(ResponseErrorCode.InvalidRequest, "The server is shutting down.");
        }
        if (ready == null) {
            throw refusal(ResponseErrorCode.ServerNotInitialized, "Send initialize first.");
        }
        return ready;
    }

    private static ResponseErrorException refusal(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
