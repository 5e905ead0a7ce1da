package io.brieflint.cli;

import com.google.re2j.Pattern;
import io.brieflint.project.Fingerprint;
import io.brieflint.report.AuditEntry;
import io.brieflint.report.AuditedBrief;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what a run has read in a file beside its report, so that a run that was cut short goes on
 * where it stopped. The first line is the moment that the run judges by and what was asked for,
 * each other one a brief. A line is written once it is known, and a half one is as good as none.
 * Whatever else stands in its place, a link included, stays as it is, and nothing is kept.
 */
final class AuditJournal implements Closeable {
    private static final String SUFFIX = ".progress";
    private static final Pattern OURS = Pattern.compile("[0-9T:.-]+Z [0-9a-f]{64}");

    private final Path file;
    private final ReadingOptions reading;
    private final Map<String, AuditedBrief> known = new HashMap<>();
    private Optional<Writer> out = Optional.empty();
    private boolean ours;

    private AuditJournal(Path file, ReadingOptions reading) {
        this.file = file;
        this.reading = reading;
    }

    /** Where nothing can be written, nothing is kept. */
    static AuditJournal beside(Path report, ReadingOptions reading) {
        AuditJournal journal = new AuditJournal(Path.of(report + SUFFIX), reading);
        boolean lasts = !Files.exists(report) || Files.isRegularFile(report);
        try {
            if (lasts) {
                journal.open();
            }
        } catch (IOException e) {
            journal.out = Optional.empty();
        }
        return journal;
    }

    /** How many briefs need not be read again, as long as they are as they were. */
    int size() {
        return known.size();
    }

    /** Its file, for people. */
    String name() {
        return file.toString();
    }

    String key(BriefReader.Opened brief) {
        return new Fingerprint()
                .add(brief.settings().fingerprint())
                .add(brief.candidate().shown())
                .add(brief.candidate().named() ? "named" : "found")
                .add(brief.text())
                .toString();
    }

    Optional<AuditedBrief> known(String key) {
        return Optional.ofNullable(known.get(key));
    }

    void add(AuditEntry entry) {
        if (out.isEmpty() || known.containsKey(entry.key())) {
            return;
        }
        try {
            out.get().write(entry.line() + "\n");
            out.get().flush();
        } catch (IOException e) {
            // A full disk costs the way back, not the run.
            out = Optional.empty();
        }
    }

    /** The run is over, and nothing is left to go on with. */
    void delete() {
        try {
            close();
            if (ours) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            out = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
    }

    private void open() throws IOException {
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String kept = exists ? Files.readString(file, StandardCharsets.UTF_8) : "";
        List<String> lines = kept.lines().toList();
        ours = lines.isEmpty() || OURS.matcher(lines.get(0)).matches();
        if (!ours) {
            return;
        }
        Optional<Instant> moment = lines.isEmpty() ? Optional.empty() : moment(lines.get(0));
        if (moment.isEmpty()) {
            out =
                    Optional.of(
                            write(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            out.get().write(reading.now() + " " + asked() + "\n");
            out.get().flush();
            return;
        }
        reading.goOnFrom(moment.get());
        for (String line : lines) {
            AuditEntry.of(line).ifPresent(entry -> known.put(entry.key(), entry.brief()));
        }
        out = Optional.of(write(StandardOpenOption.APPEND));
        if (!kept.endsWith("\n")) {
            out.get().write("\n");
        }
    }

    /** Never through a link. */
    private Writer write(StandardOpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(Set.of(how));
        options.add(StandardOpenOption.WRITE);
        options.add(LinkOption.NOFOLLOW_LINKS);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Terminal.utf8(Files.newOutputStream(file, options.toArray(OpenOption[]::new)));
    }

    private String asked() {
        return new Fingerprint()
                .add(Brieflint.version())
                .add(AuditEntry.SHAPE)
                .add(reading.terms())
                .toString();
    }

    /** Empty for a run that asked for something else, or was another version's. */
    private Optional<Instant> moment(String line) {
        int blank = line.indexOf(' ');
        try {
            return blank > 0 && line.substring(blank + 1).equals(asked())
                    ? Optional.of(Instant.parse(line.substring(0, blank)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
