package io.brieflint.cli;

import io.brieflint.project.FileText;
import io.brieflint.project.StatuspageExport;
import io.brieflint.project.UncheckableFile;
import io.brieflint.text.LineColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the incidents of a status page down as briefs. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = {
            "Write the incidents of a status page down as briefs, one file each.",
            "EXPORT is what Statuspage hands out at /api/v2/incidents.json."
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "EXPORT", description = "A JSON file.")
    private String export = "";

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "Where to write them. Nothing there is overwritten.")
    private String folder = "";

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StatuspageExport.Read read;
        try {
            read = StatuspageExport.read(FileText.read(terminal.folder().resolve(export)));
        } catch (UncheckableFile e) {
            return refuse(export + ":1:1: " + e.getMessage());
        }
        if (read.failed().isPresent()) {
            String at = read.failed().get().at().map(LineColumn::toString).orElse("1:1");
            return refuse(export + ":" + at + ": " + read.failed().get().message());
        }
        int exitCode = ExitCode.CLEAN;
        for (StatuspageExport.Incident incident : read.incidents()) {
            String name = folder.isEmpty() ? incident.name() : folder + "/" + incident.name();
            if (!isThereAlready(name, incident.text())) {
                exitCode = Math.max(exitCode, NewFile.write(terminal, name, incident.text()));
            }
        }
        return exitCode;
    }

    private boolean isThereAlready(String name, String text) throws IOException {
        Path file = terminal.folder().resolve(name);
        return Files.isRegularFile(file) && Files.readString(file).equals(text);
    }

    private int refuse(String message) {
        terminal.err().println(message);
        return ExitCode.NOT_CHECKED;
    }
}
