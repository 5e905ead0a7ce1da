package io.brieflint.rewrite;

import java.util.Locale;

/** Gives new words the capitals of the words that they replace. */
public final class Casing {
    private Casing() {}

    /**
     * @param text in small letters, names aside
     * @param listed what was found, as a dictionary lists it: the capitals that it always has
     * @param opens nothing, or a dash or colon, stands before the words
     */
    public static String like(String found, String listed, boolean opens, String text) {
        boolean always = Character.isUpperCase(listed.charAt(0));
        if (!always && found.length() > 3 && found.equals(found.toUpperCase(Locale.ROOT))) {
            return text.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(found.charAt(0)) && (opens || !always);
        return capital ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }
}
