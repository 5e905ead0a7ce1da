package io.brieflint.analysis;

import io.brieflint.document.Format;
import io.brieflint.text.SourceText;

/**
 * Text in, findings out. Immutable and safe to share; a change of rules or vocabulary is a new
 * analyzer.
 */
public final class Analyzer {
    private final Knowledge knowledge;

    public Analyzer(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Never throws on any text; what broke is among the failures. */
    public Analysis analyze(SourceText source, Format format, Request request) {
        if (source.length() >= 0) {
            throw new UnsupportedOperationException("not yet");
        }
        return analyze(source, format, request);
    }
}
