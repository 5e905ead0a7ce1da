package io.brieflint.document;

import java.util.List;

/**
 * What a reader found: blocks in text order, not yet sorted into sections and entries.
 *
 * @param metadata that the format itself has room for, beside front matter
 */
record Outline(List<Draft> drafts, List<Comment> comments, Metadata metadata) {
    Outline(List<Draft> drafts, List<Comment> comments) {
        this(drafts, comments, Metadata.NONE);
    }
}
