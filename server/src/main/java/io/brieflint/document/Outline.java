package io.brieflint.document;

import java.util.List;

/** What a reader found: blocks in text order, not yet sorted into sections and entries. */
record Outline(List<Draft> drafts, List<Comment> comments) {}
