package io.brieflint.document;

import java.util.List;
import java.util.Locale;

/** How a text marks its structure. */
public enum Format {
    MARKDOWN(".md", ".markdown", ".mdx", ".mkd", ".md.erb", ".qmd", ".rmd"),
    ASCIIDOC(".adoc", ".asciidoc", ".asc"),
    HTML(".html", ".htm", ".xhtml", ".html.erb"),
    RESTRUCTURED_TEXT(".rst", ".rest"),
    PLAIN;

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** What a new file of this format is called by. */
    public String ending() {
        return endings.isEmpty() ? ".txt" : endings.get(0);
    }

    /** By the ending of a file name or URI; what is not known otherwise is plain text. */
    public static Format of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        String path = query < 0 ? lower : lower.substring(0, query);
        for (Format format : values()) {
            if (format.endings.stream().anyMatch(path::endsWith)) {
                return format;
            }
        }
        return PLAIN;
    }
}
