package io.brieflint.cli;

import io.brieflint.project.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder to run commands in. */
final class Shell {
    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {}

    private final Path folder;
    private Engine engine = new WordEngine();
    private byte[] stdin = new byte[0];

    Shell(Path folder) {
        this.folder = folder;
    }

    Shell with(Engine other) {
        engine = other;
        return this;
    }

    Shell stdin(String text) {
        stdin = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Shell file(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayInputStream(stdin), out, err, folder);
        int exitCode = Brieflint.run(terminal, engine, arguments);
        return new Result(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }
}
