package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Times that status pages put below a message: "Posted Mar 3, 2026 - 10:52 UTC". They begin no
 * message of their own.
 */
final class Stamps {
    private static final String POSTED = "Posted ";
    private static final int LONGEST = 80;

    private final List<Draft> drafts;

    Stamps(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** The same messages, those above a stamp with its time. */
    List<ThreadFinder.Marked> join(List<ThreadFinder.Marked> marked) {
        List<ThreadFinder.Marked> joined = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            ThreadFinder.Marked entry = marked.get(i);
            int last = joined.size() - 1;
            if (last >= 0 && awaitsTime(joined.get(last)) && isStamp(entry, following(marked, i))) {
                joined.set(last, joined.get(last).at(entry.marker().time()));
            } else {
                joined.add(entry);
            }
        }
        return joined;
    }

    private static boolean awaitsTime(ThreadFinder.Marked above) {
        return above.marker().state().isPresent() && above.marker().time().isEmpty();
    }

    private static int following(List<ThreadFinder.Marked> marked, int i) {
        boolean state = i + 1 < marked.size() && !marked.get(i + 1).marker().isTimeOnly();
        return state ? marked.get(i + 1).block() : Draft.NONE;
    }

    /**
     * @param nextState block in which the next message with a state begins
     */
    private boolean isStamp(ThreadFinder.Marked entry, int nextState) {
        Draft draft = drafts.get(entry.block());
        if (draft.isHeading() || !entry.marker().isTimeOnly()) {
            return false;
        }
        boolean posted = draft.prose.startsWith(POSTED);
        String time = posted ? draft.prose.substring(POSTED.length()) : draft.prose;
        int next = entry.block() + 1;
        boolean last = next == drafts.size() || next == nextState || drafts.get(next).isHeading();
        return ThreadFinder.isTime(time) && (posted || last);
    }

    /** The time that the last line of a prose consists of, or nothing. */
    static String stamp(String prose) {
        String line = withoutDistance(lastSentence(prose));
        String time = line.startsWith(POSTED) ? line.substring(POSTED.length()) : line;
        return time.length() < LONGEST && ThreadFinder.isTime(time) ? time : "";
    }

    /** "Tue, Mar 3, 2026, 02:05 PM (1 hour earlier)" */
    private static String withoutDistance(String line) {
        int open = line.lastIndexOf('(');
        boolean told = open > 0 && (line.endsWith(" earlier)") || line.endsWith(" ago)"));
        return told ? line.substring(0, open).strip() : line;
    }

    /** Looks back only as far as a time is long. */
    private static String lastSentence(String prose) {
        int limit = Math.max(0, prose.length() - LONGEST);
        for (int i = prose.length() - 1; i > limit; i--) {
            boolean stop = prose.charAt(i) == ' ' && ".!?".indexOf(prose.charAt(i - 1)) >= 0;
            if (prose.charAt(i) == '\n' || stop) {
                return prose.substring(i + 1);
            }
        }
        return prose;
    }
}
