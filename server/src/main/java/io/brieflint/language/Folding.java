package io.brieflint.language;

/**
 * How characters are made equal before words are compared: case, typographic apostrophes and
 * hyphens.
 */
final class Folding {
    private Folding() {}

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }
}
