package io.brieflint.cli;

import io.brieflint.report.Palette;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param out UTF-8 whatever the locale
 * @param folder that relative paths start from
 * @param palette of reports that go to {@code out}
 */
record Terminal(InputStream in, Writer out, PrintWriter err, Path folder, Palette palette) {

    static Terminal of(InputStream in, OutputStream out, OutputStream err, Path folder) {
        return new Terminal(in, utf8(out), new PrintWriter(utf8(err), true), folder, Palette.PLAIN);
    }

    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(utf8(new FileOutputStream(FileDescriptor.err)), true),
                Path.of(""),
                wantsColour() ? Palette.ANSI : Palette.PLAIN);
    }

    /** A file that is written anew; folders on the way are made. */
    static Writer file(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.exists(folder)) {
            Files.createDirectories(folder);
        }
        return utf8(Files.newOutputStream(file));
    }

    static Writer utf8(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    // The launcher knows whether standard output is a terminal; Java 17 can only ask about input
    // and
    // output together, and later versions answer differently.
    private static boolean wantsColour() {
        String noColour = System.getenv("NO_COLOR"); // https://no-color.org
        boolean allowed = noColour == null || noColour.isEmpty();
        boolean isTerminal = Boolean.getBoolean("brieflint.terminal");
        return allowed && isTerminal && !"dumb".equals(System.getenv("TERM"));
    }
}
