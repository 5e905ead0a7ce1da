package io.brieflint.profile;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the wording of a text says about how far along the incident is. */
final class StageWords {
    private static final List<String> REVIEW_TITLES =
            List.of(
                    "postmortem",
                    "post-mortem",
                    "post mortem",
                    "incident review",
                    "incident report",
                    "retrospective",
                    "post-incident",
                    "lessons learned",
                    "root cause analysis",
                    "near miss",
                    "board review",
                    "board paper",
                    "review:",
                    "review of",
                    "summary of the incident",
                    "what happened on");

    private static final List<String> OVER =
            List.of(
                    "has been resolved",
                    "have been resolved",
                    "is resolved",
                    "was resolved",
                    "is now resolved",
                    "resolved:",
                    "has been restored",
                    "have been restored",
                    "is restored",
                    "was restored",
                    "back to normal",
                    "has been fixed",
                    "is fixed",
                    "was fixed",
                    "are working again",
                    "is working again",
                    "works again",
                    "is back online",
                    "are back online",
                    "fully operational",
                    "incident is over",
                    "outage is over",
                    "run successfully again",
                    "has recovered",
                    "have recovered");

    /** What a text about something past says, without saying that it is over. */
    private static final List<String> LOOKING_BACK =
            List.of(
                    "we were down",
                    "was down for",
                    "were down for",
                    "was unavailable for",
                    "was unavailable from",
                    "were unavailable from",
                    "were unavailable for",
                    "experienced an outage",
                    "went down for",
                    "lasted",
                    "we will be making",
                    "to prevent this",
                    "so this does not happen again",
                    "doesn't happen again",
                    "doesn\u2019t happen again",
                    "in the future");

    private static final List<String> UNDER_WAY =
            List.of(
                    "has been identified",
                    "have identified",
                    "fix has been implemented",
                    "is being implemented",
                    "continue to ",
                    "we are monitoring",
                    "update:",
                    "is ongoing");

    private static final int LENGTH_OF_A_REVIEW = 250;

    private StageWords() {}

    static boolean titleSaysReview(Brief brief) {
        StringBuilder title =
                new StringBuilder(
                        brief.metadata().field("title").map(field -> field.value()).orElse(""));
        for (Block block : brief.blocks()) {
            if (block.kind() == BlockKind.HEADING && block.level() == 1) {
                title.append(' ').append(block.prose());
            }
        }
        return containsAny(title.toString().toLowerCase(Locale.ROOT), REVIEW_TITLES);
    }

    /** What one block says, in lower case. */
    static Wording.Stages in(String text) {
        return new Wording.Stages(
                containsAny(text, OVER),
                containsAny(text, LOOKING_BACK),
                containsAny(text, UNDER_WAY),
                text.startsWith("update"));
    }

    /**
     * @param wordings one per block
     */
    static Optional<Stage> read(Brief brief, List<Wording> wordings) {
        boolean over = false;
        boolean lookingBack = false;
        boolean underWay = false;
        boolean opens = true;
        for (int i = 0; i < wordings.size(); i++) {
            Block block = brief.blocks().get(i);
            if (brief.isCurrent(block) && !block.quoted()) {
                Wording.Stages stages = wordings.get(i).stages();
                over |= stages.over();
                lookingBack |= stages.lookingBack();
                underWay |= stages.underWay() || (opens && stages.opensWithUpdate());
                opens = false;
            }
        }
        if (lookingBack && brief.hasWords(LENGTH_OF_A_REVIEW + 1)) {
            return Optional.of(Stage.REVIEW);
        }
        if (over || lookingBack) {
            return Optional.of(Stage.RESOLVED);
        }
        return underWay ? Optional.of(Stage.UPDATE) : Optional.empty();
    }

    private static boolean containsAny(String text, List<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }
}
