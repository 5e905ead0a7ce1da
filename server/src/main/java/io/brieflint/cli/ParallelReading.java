package io.brieflint.cli;

import io.brieflint.analysis.Knowledge;
import io.brieflint.project.Engine;
import io.brieflint.project.Settings;
import io.brieflint.report.AuditEntry;
import io.brieflint.report.AuditedBrief;
import io.brieflint.report.Trouble;
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
    private final AuditJournal journal;
    private final int workers;

    ParallelReading(
            Engine engine,
            ReadingOptions options,
            Terminal terminal,
            AuditJournal journal,
            int workers) {
        this.engine = engine;
        this.options = options;
        this.terminal = terminal;
        this.journal = journal;
        this.workers = workers;
    }

    /** What came of one candidate, and what got in its way. */
    private record Read(Optional<AuditEntry> entry, Obstacles obstacles) {
        /** Whether nothing would be lost if this brief were not read again. */
        boolean isWhole() {
            return obstacles.troubles().stream()
                    .allMatch(trouble -> trouble.code().equals(Trouble.CONFIGURATION));
        }
    }

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
        return new Read(reader.open(candidate).flatMap(brief -> entry(brief, reader)), mine);
    }

    private Optional<AuditEntry> entry(BriefReader.Opened brief, BriefReader reader) {
        String key = journal.key(brief);
        return journal.known(key)
                .map(known -> known.at(brief.candidate().shown()))
                .or(() -> reader.read(brief).map(read -> AuditedBrief.of(read.document())))
                .map(figures -> new AuditEntry(key, figures));
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

    private void take(
            Future<Read> future, List<AuditedBrief> briefs, Obstacles all, Progress progress) {
        try {
            Read read = future.get();
            read.entry().ifPresent(entry -> briefs.add(entry.brief()));
            if (read.isWhole()) {
                read.entry().ifPresent(journal::add);
            }
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
