package io.brieflint.report;

/** Text that Markdown shows as it is. */
final class Markdown {
    private static final String SIGNS = "\\`*_{}[]<>#|~$";

    private Markdown() {}

    static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                shown.append('\\');
            }
            shown.append(c == '&' ? "&amp;" : c == '@' ? "&#64;" : String.valueOf(c));
        }
        return shown.toString();
    }

    /** As code; for paths and ids. */
    static String code(String text) {
        return text.indexOf('`') >= 0 ? escaped(text) : "`" + text.replace("|", "\\|") + "`";
    }
}
