package io.brieflint.cli;

import io.brieflint.analysis.Knowledge;
import io.brieflint.project.Engine;
import io.brieflint.project.Settings;
import io.brieflint.report.AuditedBrief;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads many briefs at a time. Few are in memory at once, and results come in the order of the
 * candidates, whoever is done first.
 */
final class ParallelReading {
    private static final int AHEAD = 4;

    private final Engine engine;
    private final ReadingOptions options;
    private final Terminal terminal;
    private final int workers;

    ParallelReading(Engine engine, ReadingOptions options, Terminal terminal, int workers) {
        this.engine = engine;
        this.options = options;
        this.terminal = terminal;
        this.workers = workers;
    }

    /** What came of one candidate, and what got in its way. */
    private record Read(Optional<AuditedBrief> brief, Obstacles obstacles) {}

    List<AuditedBrief> read(List<Candidate> candidates, Obstacles obstacles, Progress progress) {
        List<AuditedBrief> briefs = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            options.now();
            Deque<Future<Read>> open = new ArrayDeque<>();
            for (Candidate candidate : candidates) {
                open.add(pool.submit(() -> read(candidate)));
                if (open.size() >= workers * AHEAD) {
                    take(open.remove(), briefs, obstacles, progress);
                }
            }
            while (!open.isEmpty()) {
                take(open.remove(), briefs, obstacles, progress);
            }
        } finally {
            pool.shutdownNow();
        }
        return briefs;
    }

    private Read read(Candidate candidate) {
        Obstacles mine = new Obstacles();
        BriefReader reader =
                new BriefReader(
                        oneByOne(engine),
                        options,
                        InputStream.nullInputStream(),
                        terminal.folder(),
                        mine);
        return new Read(
                reader.read(candidate).map(brief -> AuditedBrief.of(brief.document())), mine);
    }

    /** An engine remembers configurations, and is not made for several threads. */
    private static Engine oneByOne(Engine engine) {
        return new Engine() {
            @Override
            public Knowledge knowledge() {
                synchronized (engine) {
                    return engine.knowledge();
                }
            }

            @Override
            public Settings settings(Path file, Optional<Path> configuration) {
                synchronized (engine) {
                    return engine.settings(file, configuration);
                }
            }
        };
    }

    private static void take(
            Future<Read> future, List<AuditedBrief> briefs, Obstacles all, Progress progress) {
        try {
            Read read = future.get();
            read.brief().ifPresent(briefs::add);
            all.addAll(read.obstacles());
            progress.step();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
