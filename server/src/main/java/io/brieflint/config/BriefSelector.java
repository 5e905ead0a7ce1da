package io.brieflint.config;

import io.brieflint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which files are briefs, for editor and command line alike: by path and by content, and in
 * doubt against. A project can name files itself; that counts first.
 */
public final class BriefSelector {
    private static final int ENOUGH = 6;

    /**
     * @param reason for people: {@code its path (incidents) and its text (3 clock times)}
     */
    public record Decision(boolean brief, String reason) {}

    private final Configuration configuration;

    public BriefSelector(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * @param relativePath from the folder of brieflint.yaml or the folder that is checked, with
     *     forward slashes
     */
    public Decision decide(String relativePath, SourceText text) {
        String path = relativePath.replace('\\', '/');
        if (Glob.anyMatches(configuration.exclude(), path)) {
            return new Decision(false, "briefs.exclude in " + Configuration.FILE_NAME);
        }
        if (Glob.anyMatches(configuration.include(), path)) {
            return new Decision(true, "briefs.include in " + Configuration.FILE_NAME);
        }
        return byEvidence(path, text);
    }

    private static Decision byEvidence(String path, SourceText text) {
        PathEvidence place = PathEvidence.of(path);
        if (place.veto().isPresent()) {
            return new Decision(false, "its path says " + place.veto().get());
        }
        TextEvidence content = TextEvidence.of(text.text());
        if (!content.isAboutAnEvent()) {
            return new Decision(false, "its text tells of no incident at a time");
        }
        boolean isNamedSo = place.score() + content.subjectScore() > 0;
        int score = place.score() + content.score();
        List<String> reasons = new ArrayList<>(place.reasons());
        reasons.addAll(content.reasons());
        String said = reasons.isEmpty() ? "nothing" : String.join(", ", reasons);
        return isNamedSo && score >= ENOUGH
                ? new Decision(true, said)
                : new Decision(false, "too little speaks for a brief: " + said);
    }
}
