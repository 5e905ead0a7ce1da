package io.brieflint.lsp;

import io.brieflint.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Asks a client to tell of changed settings and files. */
final class Registrations {
    private Registrations() {}

    static void send(BrieflintClient client, ClientFeatures features) {
        List<Registration> registrations = new ArrayList<>();
        if (features.registersConfiguration()) {
            DidChange section = new DidChange(EditorSettings.SECTION);
            registrations.add(
                    new Registration(
                            "brieflint-settings", "workspace/didChangeConfiguration", section));
        }
        if (features.registersWatchers()) {
            registrations.add(
                    new Registration(
                            "brieflint-files",
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(
                                    List.of(
                                            watcher("**/" + Configuration.FILE_NAME),
                                            watcher("**/*.{yaml,yml}"),
                                            watcher("**/*.{md,markdown,mdx,txt}")))));
        }
        if (!registrations.isEmpty()) {
            client.registerCapability(new RegistrationParams(registrations));
        }
    }

    private static FileSystemWatcher watcher(String glob) {
        return new FileSystemWatcher(Either.forLeft(glob));
    }

    /** Only changes of this section are of interest. */
    private record DidChange(String section) {}
}
