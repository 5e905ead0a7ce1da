package io.brieflint.cli;

import io.brieflint.analysis.Knowledge;
import io.brieflint.project.Engine;
import io.brieflint.project.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** Lets one thread at a time ask an engine, which remembers configurations. */
record SharedEngine(Engine engine) implements Engine {
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

    @Override
    public Optional<Path> configuration(Path file) {
        synchronized (engine) {
            return engine.configuration(file);
        }
    }
}
