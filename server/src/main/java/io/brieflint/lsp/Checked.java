package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.config.BriefSelector;
import io.brieflint.project.Settings;
import java.util.Optional;
import java.util.function.Function;

/**
 * One version of a document, read.
 *
 * @param standing whether it is a brief, and why
 * @param analysis only of briefs
 * @param again reads another text the way this one was read; only of briefs
 */
record Checked(
        Snapshot snapshot,
        Settings settings,
        EditorSettings editor,
        BriefSelector.Decision standing,
        Optional<Analysis> analysis,
        Function<String, Analysis> again) {

    Positions positions(PositionEncoding encoding) {
        return new Positions(snapshot.source(), encoding);
    }
}
