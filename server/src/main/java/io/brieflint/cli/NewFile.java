package io.brieflint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that a command creates and never overwrites. */
final class NewFile {
    private NewFile() {}

    /**
     * @return an exit code
     */
    static int write(Terminal terminal, String name, String text) {
        try {
            Path file = terminal.folder().resolve(name);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            terminal.err().println(name + ": written.");
            return ExitCode.CLEAN;
        } catch (FileAlreadyExistsException e) {
            terminal.err().println(name + ":1:1: This exists already, and was left as it is.");
        } catch (IOException e) {
            terminal.err().println(name + ":1:1: This cannot be written here.");
        }
        return ExitCode.NOT_CHECKED;
    }
}
