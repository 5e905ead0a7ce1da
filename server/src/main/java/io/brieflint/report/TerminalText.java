package io.brieflint.report;

/** Text as a terminal shows it: how wide it is, and without what would steer the terminal. */
final class TerminalText {
    private static final char UNPRINTABLE = '\uFFFD';

    // East Asian Wide and Fullwidth, and emoji that terminals draw two cells wide (Unicode 15).
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26A1, 0x26A1, 0x2705,
        0x2705, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2E80, 0x303E, 0x3041, 0xA4CF,
        0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0,
        0xFFE6, 0x1F004, 0x1F004, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private TerminalText() {}

    /**
     * Control characters but tabs, invisible direction marks and halves of characters become
     * visible; length is kept.
     */
    static String printable(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            if (steers(text.charAt(i)) || isHalf(text, i)) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, UNPRINTABLE);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Halves of characters, which no encoding can write, become visible; length is kept. */
    static String whole(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isHalf(text, i)) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, UNPRINTABLE);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Cells that a code point takes: 0, 1 or 2. */
    static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        boolean joins =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT;
        return joins ? 0 : isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** True for one half of a surrogate pair without the other. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean steers(char c) {
        boolean control =
                (c < ' ' && c != '\t')
                        || (c >= 0x7F && c <= 0x9F)
                        || c == '\u2028'
                        || c == '\u2029';
        boolean direction =
                c == '\u200E'
                        || c == '\u200F'
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069');
        return control || direction;
    }
}
