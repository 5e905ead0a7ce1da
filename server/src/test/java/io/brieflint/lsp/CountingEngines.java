package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.project.Settings;
import io.brieflint.text.SourceText;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a text was read, and keeps the last. */
final class CountingEngines extends OtherEngines {
    private final AtomicInteger readings = new AtomicInteger();

    private volatile String text = "";

    /** What was read last. */
    String text() {
        return text;
    }

    int readings() {
        return readings.get();
    }

    @Override
    Analysis read(Settings real, SourceText source, Format format, Request request, Memo memo) {
        readings.incrementAndGet();
        text = source.text();
        return real.analyze(source, format, request, memo);
    }
}
