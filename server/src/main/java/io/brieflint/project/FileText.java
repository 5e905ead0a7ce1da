package io.brieflint.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of a file, read as text. */
public final class FileText {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private FileText() {}

    public static String read(Path file) throws UncheckableFile {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw UncheckableFile.because(e);
        }
    }

    /** Malformed bytes become U+FFFD; a byte order mark stays, so that offsets are the file's. */
    public static String read(InputStream in) throws UncheckableFile {
        String text = decode(bytes(in));
        if (text.indexOf('\0') >= 0) {
            throw new UncheckableFile(
                    "binary", "This is no text: it has NUL bytes. Save it as UTF-8.");
        }
        return text;
    }

    private static byte[] bytes(InputStream in) throws UncheckableFile {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UncheckableFile(
                        "too-large", "This is larger than 20 MB. Check the brief alone.");
            }
            return bytes;
        } catch (IOException e) {
            throw UncheckableFile.because(e);
        }
    }

    private static String decode(byte[] bytes) {
        return new String(bytes, charset(bytes));
    }

    static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
