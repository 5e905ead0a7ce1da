package io.brieflint.document;

import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which status pages and threads announce where an incident stands. */
final class StateWords {
    private static final int MOST_WORDS = 3;
    private static final Map<String, EntryState> STATES = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        put(
                EntryState.INVESTIGATING,
                "investigating",
                "under investigation",
                "acknowledged",
                "initial message",
                "initial update",
                "initial notice",
                "initial notification",
                "initial report",
                "initial communication",
                "original message",
                "original notice",
                "original post",
                "opening message",
                "first message",
                "first update",
                "first notice",
                "detected",
                "reported");
        put(
                EntryState.IDENTIFIED,
                "identified",
                "issue identified",
                "cause identified",
                "root cause identified",
                "problem identified");
        put(
                EntryState.MONITORING,
                "monitoring",
                "mitigated",
                "verifying",
                "recovering",
                "fix implemented",
                "fix deployed",
                "workaround available",
                "degraded performance");
        put(
                EntryState.UPDATE,
                "update",
                "updates",
                "updated",
                "edit",
                "edited",
                "status update",
                "outage update",
                "incident update",
                "service update",
                "system update",
                "network update",
                "situation update",
                "new update",
                "latest update",
                "further update",
                "second update",
                "third update",
                "progress update",
                "interim update",
                "in progress",
                "in-progress",
                "correction",
                "intermediate message",
                "message");
        put(
                EntryState.RESOLVED,
                "resolved",
                "solved",
                "fixed",
                "completed",
                "closed",
                "restored",
                "recovered",
                "all clear",
                "final update",
                "final message",
                "final notice",
                "final",
                "closing message",
                "closing update",
                "last update",
                "issue resolved",
                "incident resolved",
                "service restored",
                "operational");
        put(
                EntryState.SCHEDULED,
                "scheduled",
                "scheduled maintenance",
                "planned maintenance",
                "planned");
        put(
                EntryState.REVIEW,
                "postmortem",
                "post-mortem",
                "post mortem",
                "post-incident review",
                "post incident review",
                "root cause analysis");
    }

    private StateWords() {}

    /**
     * @param end one past its last token
     */
    record Found(EntryState state, int end) {}

    static Optional<Found> at(Tokens tokens, int from) {
        int limit = Math.min(tokens.size(), from + MOST_WORDS);
        Optional<Found> longest = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < limit && tokens.kind(i) == TokenKind.WORD; i++) {
            phrase.append(i > from ? " " : "").append(tokens.folded(i));
            EntryState state = STATES.get(phrase.toString());
            if (state != null) {
                longest = Optional.of(new Found(state, i + 1));
            }
        }
        return longest;
    }

    /** Whether a phrase may start with this word, in lower case. */
    static boolean startsWith(String word) {
        return FIRST_WORDS.contains(word);
    }

    private static void put(EntryState state, String... phrases) {
        for (String phrase : phrases) {
            STATES.put(phrase, state);
            int space = phrase.indexOf(' ');
            FIRST_WORDS.add(space < 0 ? phrase : phrase.substring(0, space));
        }
    }
}
