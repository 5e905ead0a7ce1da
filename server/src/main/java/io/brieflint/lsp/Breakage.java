package io.brieflint.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What broke, without a word of what it broke on: messages of exceptions may quote a document, so
 * they stay out of logs and answers.
 */
final class Breakage {
    private Breakage() {}

    /** {@code IllegalStateException at Fixer.java:12}. */
    static String place(Throwable cause) {
        Throwable root = root(cause);
        StackTraceElement[] trace = root.getStackTrace();
        String place =
                trace.length == 0
                        ? ""
                        : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return root.getClass().getSimpleName() + place;
    }

    /** How a client hears of it. */
    static ResponseError error(Throwable cause) {
        Throwable root = root(cause);
        if (root instanceof ResponseErrorException answered) {
            return answered.getResponseError();
        }
        if (root instanceof CancellationException) {
            return new ResponseError(
                    ResponseErrorCode.ContentModified, "The text has changed.", null);
        }
        return new ResponseError(
                ResponseErrorCode.InternalError, "Brieflint broke: " + place(root), null);
    }

    static Throwable root(Throwable cause) {
        Throwable root = cause;
        while ((root instanceof CompletionException || root instanceof ExecutionException)
                && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
