package io.brieflint.report;

import io.brieflint.finding.RuleId;
import java.nio.charset.StandardCharsets;

/** Addresses in reports and editors. */
public final class Links {
    /** Where the project lives; the one place to change when it moves. */
    static final String HOME = "https://github.com/brieflint/brieflint";

    /** The documentation, as the web shows it. */
    static final String DOCS = HOME + "/blob/main/docs/";

    private static final String UNRESERVED = "-._~/";

    private Links() {}

    /** Where a rule is explained at length. */
    public static String rule(RuleId rule) {
        return DOCS + rulePage(rule);
    }

    /** Below the documentation. */
    static String rulePage(RuleId rule) {
        return "rules/" + rule + ".md";
    }

    /** Below the documentation. */
    static String elementPage(String element) {
        return "elements/" + element + ".md";
    }

    /** A relative reference that no character of a file's name can turn into something else. */
    static String path(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            if (letter || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
