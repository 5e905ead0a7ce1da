package io.brieflint.lsp;

import io.brieflint.project.Engine;
import io.brieflint.project.ProjectEngine;
import io.brieflint.project.ProjectFiles;
import io.brieflint.project.Shipped;
import java.nio.file.Path;

/** Makes the engine of a folder. A changed configuration is a new engine. */
public interface Engines {
    Engine open(Path root, ProjectFiles files);

    /** All share the rules that come with Brieflint. */
    static Engines shipped() {
        Shipped shipped = new Shipped();
        return (root, files) -> new ProjectEngine(root, shipped, files);
    }
}
