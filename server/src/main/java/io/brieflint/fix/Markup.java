package io.brieflint.fix;

/** The signs of emphasis, links and code in a piece of source. */
final class Markup {
    private Markup() {}

    /** Whether every sign has its other half; not across lines or cells. */
    static boolean isWhole(String text) {
        return (text.length() - text.replace("**", "").length()) % 4 == 0
                && even(text, '*')
                && even(text, '_')
                && even(text, '`')
                && even(text, '#')
                && text.indexOf('<') < 0
                && count(text, '[') == count(text, ']')
                && text.indexOf('\n') < 0
                && text.indexOf('|') < 0;
    }

    private static boolean even(String text, char c) {
        return count(text, c) % 2 == 0;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }
}
