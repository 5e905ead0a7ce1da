package io.brieflint.document;

import java.util.Locale;

/** How a text marks its structure. */
public enum Format {
    MARKDOWN,
    PLAIN;

    /** By the ending of a file name or URI; what is not known to be Markdown is plain text. */
    public static Format of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        String path = query < 0 ? lower : lower.substring(0, query);
        boolean markdown =
                path.endsWith(".md")
                        || path.endsWith(".markdown")
                        || path.endsWith(".mdx")
                        || path.endsWith(".mkd")
                        || path.endsWith(".md.erb")
                        || path.endsWith(".qmd")
                        || path.endsWith(".rmd");
        return markdown ? MARKDOWN : PLAIN;
    }
}
