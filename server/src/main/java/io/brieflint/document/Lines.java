package io.brieflint.document;

/** Goes through the lines of a piece of text; ends of lines are LF, CR LF and CR. */
final class Lines {
    private final String text;
    private final int limit;
    private int start;
    private int end;
    private int next;

    /** The next end of each kind, looked for again only when it is passed. */
    private int feed = -1;

    private int carriage = -1;

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
        if (feed < start) {
            feed = before('\n');
        }
        if (carriage < start) {
            carriage = before('\r');
        }
        end = Math.min(feed, carriage);
        next = end < limit ? end + 1 : end;
        if (next < limit && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
            next++;
        }
    }

    /** Goes on from here by itself; what is known of the ends ahead is not looked for again. */
    Lines ahead() {
        Lines ahead = new Lines(text, next, limit);
        ahead.feed = feed;
        ahead.carriage = carriage;
        return ahead;
    }

    /** Where a character stands from the start on, or the limit; never looks behind the limit. */
    private int before(char c) {
        if (limit == text.length()) {
            int found = text.indexOf(c, start);
            return found < 0 ? limit : found;
        }
        int i = start;
        while (i < limit && text.charAt(i) != c) {
            i++;
        }
        return i;
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
