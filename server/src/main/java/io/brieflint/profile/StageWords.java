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
                    "have recovered",
                    "has now been resolved",
                    "have now been resolved",
                    "has now been restored",
                    "have now been restored",
                    "has now been fixed",
                    "has been corrected",
                    "has been rectified",
                    "have been rectified",
                    "back up and running",
                    "up and running again",
                    "is back up",
                    "are back up",
                    "back in service",
                    "returned to service",
                    "returned to normal",
                    "normal service has resumed",
                    "normal operations have resumed",
                    "services have resumed",
                    "service has resumed",
                    "resumed normal operation",
                    "has been lifted",
                    "has ended",
                    "have ended",
                    "is now over",
                    "now back online",
                    "everything up and running",
                    "to full service",
                    "has now cleared",
                    "has been addressed",
                    "have addressed this",
                    "this incident resolved",
                    "no further outages",
                    "supplies again",
                    "issue resolved",
                    "problem resolved",
                    "outage resolved",
                    "service restored",
                    "power restored",
                    "all clear");

    /** Before such words it is not over yet: "until service is restored". */
    private static final List<String> NOT_YET =
            List.of(
                    "until ",
                    "once ",
                    "when ",
                    "as soon as",
                    "if ",
                    "before ",
                    "not ",
                    "partially",
                    "partly",
                    "some of ",
                    "most of ",
                    "by the time",
                    "hope",
                    "expect",
                    "ensure",
                    "confirm that",
                    "whether",
                    "getting ",
                    "to get ",
                    "bring");

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

    /** How an account of something past goes on. One alone decides nothing. */
    private static final List<String> TOLD =
            List.of(
                    "we experienced",
                    "we suffered",
                    "you experienced",
                    "experienced a",
                    "occurred on",
                    "occurred at",
                    "that occurred",
                    "took place on",
                    "happened on",
                    "what happened",
                    "was caused by",
                    "were caused by",
                    "were affected",
                    "was affected",
                    "lost service",
                    "lost power",
                    "were unable to",
                    "was unable to",
                    "could not be reached",
                    "was not available",
                    "were not available",
                    "did not happen",
                    "discovered that",
                    "we discovered",
                    "we determined",
                    "recently learned",
                    "is providing notice",
                    "writing to let you know",
                    "we immediately",
                    "immediately engaged",
                    "we crashed",
                    "was still down",
                    "we remained offline",
                    "that resulted in",
                    "which resulted in",
                    "will not have been affected",
                    "we learned",
                    "we were notified",
                    "we received reports",
                    "immediately began",
                    "began an investigation",
                    "investigation determined",
                    "we were able to",
                    "were able to identify",
                    "failed suddenly",
                    "during the outage",
                    "during this time",
                    "following the outage",
                    "following the incident",
                    "apologise for the disruption",
                    "apologize for the disruption",
                    "apologise for what",
                    "apologize for what",
                    "let you down",
                    "letting you down",
                    "we have learned",
                    "lessons");

    /** What only a text says whose incident still goes on. */
    private static final List<String> STILL =
            List.of(
                    "currently",
                    "investigating",
                    "are working on",
                    "are working to",
                    "are working with",
                    "is working on",
                    "is working to",
                    "still working",
                    "are aware of",
                    "is aware of",
                    "we're aware",
                    "we’re aware",
                    "is down",
                    "are down",
                    "is unavailable",
                    "are unavailable",
                    "not available at",
                    "cannot ",
                    "are unable",
                    "is unable",
                    "are experiencing",
                    "is experiencing",
                    "are seeing",
                    "ongoing",
                    "at this time",
                    "at the moment",
                    "right now",
                    "until further notice",
                    "remains closed",
                    "remain closed",
                    "is closed",
                    "are closed",
                    "next update");

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

    /** How many turns of an account; two more for each sign that it goes on. */
    private static final int ENOUGH_TOLD = 2;

    /** In characters. */
    private static final int CLAUSE = 60;

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
                saysOver(text),
                containsAny(text, LOOKING_BACK),
                count(text, TOLD),
                count(text, STILL),
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
        int told = 0;
        int still = 0;
        boolean opens = true;
        for (int i = 0; i < wordings.size(); i++) {
            Block block = brief.blocks().get(i);
            if (brief.isCurrent(block) && !block.quoted()) {
                Wording.Stages stages = wordings.get(i).stages();
                over |= stages.over();
                lookingBack |= stages.lookingBack();
                told += stages.told();
                still += stages.still();
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
        if (!underWay && told >= ENOUGH_TOLD + 2 * still) {
            return Optional.of(
                    brief.hasWords(LENGTH_OF_A_REVIEW + 1) ? Stage.REVIEW : Stage.RESOLVED);
        }
        return underWay ? Optional.of(Stage.UPDATE) : Optional.empty();
    }

    private static int count(String text, List<String> phrases) {
        return (int) phrases.stream().filter(text::contains).count();
    }

    private static boolean saysOver(String text) {
        for (String phrase : OVER) {
            int at = text.indexOf(phrase);
            while (at >= 0) {
                if (!containsAny(clause(text, at), NOT_YET)) {
                    return true;
                }
                at = text.indexOf(phrase, at + phrase.length());
            }
        }
        return false;
    }

    /** What stands before a place, from the start of its clause. */
    private static String clause(String text, int at) {
        int start = at;
        while (start > 0 && at - start < CLAUSE && ".;,:!?\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at);
    }

    private static boolean containsAny(String text, List<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }
}
