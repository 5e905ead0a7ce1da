package io.brieflint.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** A file that cannot be checked. The message says why, and what helps. */
public final class UncheckableFile extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;

    public UncheckableFile(String code, String message) {
        super(message);
        this.code = code;
    }

    public static UncheckableFile because(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new UncheckableFile("missing", "There is no such file or folder.");
        }
        if (cause instanceof AccessDeniedException) {
            return new UncheckableFile("no-permission", "There is no permission to read this.");
        }
        if (cause instanceof FileSystemLoopException) {
            return new UncheckableFile("unreadable", "This link leads back to itself.");
        }
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new UncheckableFile("unreadable", "This cannot be read: " + reason);
    }

    /** For programs: {@code missing}, {@code no-permission}, {@code unreadable}. */
    public String code() {
        return code;
    }
}
