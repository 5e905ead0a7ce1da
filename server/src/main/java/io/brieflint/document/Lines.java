package io.brieflint.document;

/** Goes through the lines of a piece of text; ends of lines are LF, CR LF and CR. */
final class Lines {
    private final String text;
    private final int limit;
    private int start;
    private int end;
    private int next;

    Lines(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.next = from;
    }

    boolean hasNext() {
        return next < limit;
    }

    /** The next line without its end. */
    String next() {
        advance();
        return text.substring(start, end);
    }

    void advance() {
        start = next;
        end = start;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        next = end < limit ? end + 1 : end;
        if (next < limit && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
            next++;
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Where the line after the current one starts. */
    int nextStart() {
        return next;
    }
}
