package io.brieflint.report;

import java.io.IOException;
import java.util.List;

/**
 * Shows documents one after the other, each once, then the end. Same input, same bytes: no clock,
 * no absolute paths.
 */
public interface Report {
    void add(CheckedDocument document) throws IOException;

    /** After the last document. */
    void finish(List<Trouble> troubles, Summary summary) throws IOException;
}
