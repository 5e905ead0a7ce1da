package io.brieflint.profile;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import java.util.Locale;
import java.util.Optional;

/** What the wording of a text says about how far along the incident is. */
final class StageWords {
    private StageWords() {}

    static boolean titleSaysReview(Brief brief) {
        String title = brief.metadata().field("title").map(field -> field.value()).orElse("");
        for (Block block : brief.blocks()) {
            if (block.kind() == BlockKind.HEADING && block.level() == 1) {
                title += " " + block.prose();
            }
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.contains("postmortem")
                || lower.contains("post-mortem")
                || lower.contains("post mortem")
                || lower.contains("incident review")
                || lower.contains("incident report")
                || lower.contains("retrospective");
    }

    static Optional<Stage> read(Brief brief) {
        for (Block block : brief.blocks()) {
            String text = block.prose().toLowerCase(Locale.ROOT);
            boolean over =
                    text.contains("has been resolved")
                            || text.contains("is resolved")
                            || text.contains("was resolved")
                            || text.contains("resolved:")
                            || text.contains("has been restored")
                            || text.contains("have been restored")
                            || text.contains("back to normal");
            if (over) {
                return Optional.of(Stage.RESOLVED);
            }
            if (text.startsWith("update")
                    || text.contains("has been identified")
                    || text.contains("fix has been implemented")) {
                return Optional.of(Stage.UPDATE);
            }
        }
        return Optional.empty();
    }
}
