package io.brieflint.project;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A file whose text Brieflint changes: all of it or nothing. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes another text in the encoding that the file has. A reader sees the old or the new file,
     * never a part; permissions stay, and so does a link that led here.
     *
     * @param before the text as it was read
     * @throws UncheckableFile when the file says something else by now, or cannot be written
     */
    public static void replace(Path file, String before, String after) throws UncheckableFile {
        try {
            Path real = file.toRealPath();
            byte[] bytes = Files.readAllBytes(real);
            Charset charset = FileText.charset(bytes);
            requireUnchanged(before, bytes, charset);
            write(real, bytes, after.getBytes(charset));
        } catch (IOException e) {
            throw UncheckableFile.because(e);
        }
    }

    /** Writes a file of Brieflint's own, all or nothing. */
    public static void write(Path file, String text) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = fresh(real, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        move(fresh, real);
    }

    private static void requireUnchanged(String before, byte[] bytes, Charset charset)
            throws UncheckableFile {
        if (!new String(bytes, charset).equals(before)) {
            throw changed();
        }
        if (!Arrays.equals(before.getBytes(charset), bytes)) {
            throw new UncheckableFile(
                    "malformed", "Not all of this is " + charset + ". Save it as UTF-8, then fix.");
        }
    }

    private static UncheckableFile changed() {
        return new UncheckableFile(
                "changed", "This changed while it was checked; nothing was written. Run it again.");
    }

    private static void write(Path real, byte[] before, byte[] after)
            throws IOException, UncheckableFile {
        Path fresh = fresh(real, after);
        try {
            if (!Arrays.equals(Files.readAllBytes(real), before)) {
                throw changed();
            }
            move(fresh, real);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path fresh(Path real, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(real.getParent(), ".brieflint-", ".tmp");
        try {
            Files.write(fresh, bytes);
            PosixFileAttributeView view =
                    Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            if (view != null && Files.exists(real)) {
                view.setPermissions(Files.getPosixFilePermissions(real));
            } else if (view != null) {
                view.setPermissions(
                        java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
            }
            return fresh;
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private static void move(Path fresh, Path real) throws IOException {
        try {
            Files.move(
                    fresh,
                    real,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, real, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
