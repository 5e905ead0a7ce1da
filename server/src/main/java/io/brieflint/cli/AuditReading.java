package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.report.AuditEntry;
import io.brieflint.report.AuditedBrief;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the figures of many briefs, those that a journal knows from there. */
final class AuditReading {
    private final Engine engine;
    private final ReadingOptions options;
    private final Terminal terminal;
    private final AuditJournal journal;

    AuditReading(Engine engine, ReadingOptions options, Terminal terminal, AuditJournal journal) {
        this.engine = new SharedEngine(engine);
        this.options = options;
        this.terminal = terminal;
        this.journal = journal;
    }

    /** What came of one candidate, and what got in its way. */
    private record Read(Optional<AuditEntry> entry, Obstacles obstacles) {
        /** Whether nothing would be lost if this brief were not read again. */
        boolean isWhole() {
            return obstacles.troubles().stream()
                    .allMatch(trouble -> trouble.code().equals(Trouble.CONFIGURATION));
        }
    }

    /** In the order of the candidates. */
    List<AuditedBrief> read(
            int workers, List<Candidate> candidates, Obstacles obstacles, Progress progress)
            throws IOException {
        List<AuditedBrief> briefs = new ArrayList<>();
        options.now();
        ReadAhead.each(
                workers,
                candidates,
                this::read,
                read -> {
                    read.entry().ifPresent(entry -> briefs.add(entry.brief()));
                    if (read.isWhole()) {
                        read.entry().ifPresent(journal::add);
                    }
                    obstacles.addAll(read.obstacles());
                    progress.step();
                });
        return briefs;
    }

    private Read read(Candidate candidate) {
        Obstacles mine = new Obstacles();
        BriefReader reader =
                new BriefReader(
                        engine, options, InputStream.nullInputStream(), terminal.folder(), mine);
        return new Read(reader.open(candidate).flatMap(brief -> entry(brief, reader)), mine);
    }

    private Optional<AuditEntry> entry(BriefReader.Opened brief, BriefReader reader) {
        String key = journal.key(brief);
        return journal.known(key)
                .map(known -> known.at(brief.candidate().shown()))
                .or(() -> reader.read(brief).map(read -> AuditedBrief.of(read.document())))
                .map(figures -> new AuditEntry(key, figures));
    }
}
