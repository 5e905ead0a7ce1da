package io.brieflint.lsp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a server talks through.
 *
 * @param log for people; never holds text of a document
 */
public record Stdio(InputStream in, OutputStream out, PrintStream log) {

    /**
     * Takes standard output for the protocol: whatever else prints goes to standard error from here
     * on.
     */
    public static Stdio takeOver() {
        PrintStream log =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        return new Stdio(System.in, new FileOutputStream(FileDescriptor.out), log);
    }
}
