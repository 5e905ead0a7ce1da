package io.brieflint.config;

import io.brieflint.document.Format;
import io.brieflint.document.ReadableText;
import io.brieflint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which files are briefs, for editor and command line alike: by path and by content, and in
 * doubt against. A project can name files itself; that counts first.
 */
public final class BriefSelector {
    /** What our own reports say in their heads, so that nobody takes them for briefs. */
    public static final String OWN_REPORT = "<meta name=\"generator\" content=\"Brieflint\">";

    private static final int OWN_REPORT_WITHIN = 400;
    private static final int ENOUGH = 5;

    /** So much that a person may be asked. */
    private static final int SOME = 3;

    /**
     * @param reason for people: {@code its path (incidents) and its text (3 clock times)}
     * @param doubtful no brief, but a person may be asked
     */
    public record Decision(boolean brief, String reason, boolean doubtful) {
        public static Decision yes(String reason) {
            return new Decision(true, reason, false);
        }

        public static Decision no(String reason) {
            return new Decision(false, reason, false);
        }
    }

    private final Configuration configuration;

    public BriefSelector(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * @param relativePath from the folder of brieflint.yaml or the folder that is checked, with
     *     forward slashes
     */
    public Decision decide(String relativePath, SourceText text) {
        return decide(relativePath, "", text);
    }

    /**
     * @param above name of the folder that the path starts in, so that a project opened at its
     *     folder of incidents is read as one opened above it
     */
    public Decision decide(String relativePath, String above, SourceText text) {
        String path = relativePath.replace('\\', '/');
        if (Glob.anyMatches(configuration.exclude(), path)) {
            return Decision.no("briefs.exclude in " + Configuration.FILE_NAME);
        }
        if (Glob.anyMatches(configuration.include(), path)) {
            return Decision.yes("briefs.include in " + Configuration.FILE_NAME);
        }
        return byEvidence(path, above, text);
    }

    private static Decision byEvidence(String path, String above, SourceText text) {
        if (isOwnReport(text.text())) {
            return Decision.no("it is a report by Brieflint");
        }
        PathEvidence place = PathEvidence.of(path, above);
        String readable = ReadableText.of(text.text(), Format.of(path));
        TextEvidence content = TextEvidence.of(readable);
        boolean skeleton = place.veto().filter(word -> word.contains("template")).isPresent();
        if (content.isDeclared() && !skeleton) {
            return Decision.yes("its front matter names reader and stage");
        }
        if (place.veto().isPresent()) {
            return Decision.no("its path says " + place.veto().get());
        }
        if (content.isPlea()) {
            return Decision.no("its writer asks for help");
        }
        return content.isAboutAnEvent()
                ? weigh(place, content, readable)
                : bySpeech(Decision.no("its text tells of no incident at a time"), readable);
    }

    private static Decision weigh(PathEvidence place, TextEvidence content, String readable) {
        boolean isNamedSo = place.score() + content.subjectScore() > 0;
        int score = place.score() + content.score();
        List<String> reasons = new ArrayList<>(place.reasons());
        reasons.addAll(content.reasons());
        String said = reasons.isEmpty() ? "nothing" : String.join(", ", reasons);
        return isNamedSo && score >= ENOUGH
                ? Decision.yes(said)
                : bySpeech(
                        new Decision(
                                false, "too little speaks for a brief: " + said, score >= SOME),
                        readable);
    }

    /** Letters and short statements have no headings and few times; how they speak tells. */
    private static Decision bySpeech(Decision otherwise, String readable) {
        NoticeSpeech speech = NoticeSpeech.of(readable);
        if (speech.isNotice(otherwise.doubtful())) {
            return Decision.yes(speech.reason());
        }
        boolean doubtful = otherwise.doubtful() || speech.isDoubtful();
        return new Decision(false, otherwise.reason(), doubtful);
    }

    private static boolean isOwnReport(String text) {
        int found =
                text.substring(0, Math.min(text.length(), OWN_REPORT_WITHIN)).indexOf(OWN_REPORT);
        return found >= 0;
    }
}
