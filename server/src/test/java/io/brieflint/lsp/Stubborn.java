package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.project.Settings;
import io.brieflint.text.SourceText;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Takes its time with the first text, until it is interrupted or told to finish. */
final class Stubborn extends OtherEngines {
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);
    private volatile boolean interrupted;

    void awaitReading() {
        try {
            reading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void finish() {
        finish.countDown();
    }

    boolean interrupted() {
        return interrupted;
    }

    @Override
    Analysis read(Settings real, SourceText source, Format format, Request request, Memo memo) {
        boolean first = reading.getCount() > 0;
        reading.countDown();
        if (first) {
            try {
                finish.await();
            } catch (InterruptedException e) {
                interrupted = true;
                throw new CancellationException("superseded");
            }
        }
        return real.analyze(source, format, request, memo);
    }
}
