package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.Set;

/** Recognises pasted logs and stack traces, which nobody reads as prose. */
final class LogLines {
    private static final Set<String> LEVELS =
            Set.of(
                    "TRACE",
                    "DEBUG",
                    "INFO",
                    "NOTICE",
                    "WARN",
                    "WARNING",
                    "ERROR",
                    "FATAL",
                    "SEVERE",
                    "CRITICAL",
                    "PANIC",
                    "ERR");
    private static final int LEVEL_WITHIN = 80;

    private LogLines() {}

    /**
     * Whether most lines of a paragraph are log lines.
     *
     * @param listed inside a list, where one line alone may be an event that somebody wrote
     */
    static boolean fill(String source, Span paragraph, boolean listed) {
        int lines = 0;
        int logs = 0;
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = lineEnd(source, at, paragraph.end());
            int start = contentStart(source, at, end);
            if (start < end) {
                lines++;
                logs += isLog(source, start, end) ? 1 : 0;
            }
            at = end + 1;
        }
        return logs * 2 > lines && (lines > 1 || !listed);
    }

    private static int lineEnd(String source, int from, int limit) {
        int i = from;
        while (i < limit && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static int contentStart(String source, int from, int end) {
        int i = from;
        while (i < end && " \t>".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isLog(String source, int start, int end) {
        char first = source.charAt(start);
        if (first == 'a' || first == 'C') {
            return source.startsWith("Caused by: ", start) || isStackFrame(source, start, end);
        }
        if (first == '.') {
            return source.startsWith("... ", start) && contains(source, " more", start, end);
        }
        boolean stamped = Character.isDigit(first) || first == '[' || first == 'E' || first == 'W';
        return stamped && hasLevel(source, start, end) && hasClock(source, start, end);
    }

    /** {@code at org.acme.Pay.charge(Pay.java:12)} */
    private static boolean isStackFrame(String source, int start, int end) {
        if (!source.startsWith("at ", start) || source.charAt(end - 1) != ')') {
            return false;
        }
        boolean dotted = false;
        for (int i = start + 3; i < end; i++) {
            char c = source.charAt(i);
            if (c == '(') {
                return dotted;
            }
            if (c == ' ') {
                return false;
            }
            dotted |= c == '.';
        }
        return false;
    }

    private static boolean contains(String source, String part, int start, int end) {
        int found = source.substring(start, Math.min(end, start + LEVEL_WITHIN)).indexOf(part);
        return found >= 0;
    }

    private static boolean hasLevel(String source, int start, int end) {
        int limit = Math.min(end, start + LEVEL_WITHIN);
        int word = start;
        for (int i = start; i <= limit; i++) {
            boolean inside = i < limit && isUpper(source.charAt(i));
            if (!inside) {
                boolean alone = i == limit || !Character.isLetterOrDigit(source.charAt(i));
                if (alone && i - word > 2 && LEVELS.contains(source.substring(word, i))) {
                    return true;
                }
                word = i + 1;
            }
        }
        return false;
    }

    /** A time to the second: people write minutes, machines write seconds. */
    private static boolean hasClock(String source, int start, int end) {
        int limit = Math.min(end, start + 40);
        for (int i = start; i + 7 < limit; i++) {
            boolean clock =
                    source.charAt(i + 2) == ':'
                            && source.charAt(i + 5) == ':'
                            && Character.isDigit(source.charAt(i))
                            && Character.isDigit(source.charAt(i + 3))
                            && Character.isDigit(source.charAt(i + 6));
            if (clock) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
