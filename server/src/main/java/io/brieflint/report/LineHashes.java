package io.brieflint.report;

/**
 * The hashes by which GitHub knows a line again ({@code primaryLocationLineHash}): a polynomial
 * over the 100 characters from the start of the line, blanks left out, and the how-manieth equal
 * one it is. Computed as its upload action does, which warns when a report says something else.
 */
final class LineHashes {
    private static final int WINDOW = 100;
    private static final long FACTOR = 37;
    private static final int END_OF_FILE = 0xFFFF;

    private final String[] hashes;

    private LineHashes(String[] hashes) {
        this.hashes = hashes;
    }

    static LineHashes of(String text) {
        return new LineHashes(new Rolling(text).hashes());
    }

    /**
     * @param line from 1, where {@code \n}, {@code \r} and {@code \r\n} end one
     */
    String line(int line) {
        return hashes[line - 1];
    }

    private static final class Rolling {
        private final String text;
        private final int[] window = new int[WINDOW];
        private final int[] lineAt = new int[WINDOW];
        private final java.util.Map<String, Integer> seen = new java.util.HashMap<>();
        private final java.util.List<String> found = new java.util.ArrayList<>();
        private long leaving = 1;
        private long hash;
        private int index;
        private int lines;
        private boolean opensLine = true;

        Rolling(String text) {
            this.text = text;
            for (int i = 0; i < WINDOW; i++) {
                leaving *= FACTOR;
            }
        }

        String[] hashes() {
            boolean afterReturn = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = c == ' ' || c == '\t' || (afterReturn && c == '\n');
                afterReturn = c == '\r';
                if (!blank) {
                    read(c == '\r' ? '\n' : c);
                }
            }
            read(END_OF_FILE);
            for (int i = 0; i < WINDOW; i++) {
                giveOut();
                shift(0);
            }
            return found.toArray(String[]::new);
        }

        private void read(int c) {
            giveOut();
            if (opensLine) {
                opensLine = false;
                lineAt[index] = ++lines;
            }
            opensLine = c == '\n';
            shift(c);
        }

        private void giveOut() {
            if (lineAt[index] != 0) {
                String hex = Long.toHexString(hash);
                found.add(hex + ":" + seen.merge(hex, 1, Integer::sum));
                lineAt[index] = 0;
            }
        }

        private void shift(int c) {
            hash = hash * FACTOR + c - leaving * window[index];
            window[index] = c;
            index = (index + 1) % WINDOW;
        }
    }
}
