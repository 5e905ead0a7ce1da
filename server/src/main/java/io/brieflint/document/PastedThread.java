package io.brieflint.document;

import io.brieflint.language.Tokens;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A thread in which Markdown sees one paragraph: copied from a status page, lines that begin with
 * "Resolved -" and lines that hold nothing but a time; written by hand, lines that begin with
 * "Update 14:05".
 */
final class PastedThread {
    private static final int A_THREAD = 2;

    private PastedThread() {}

    /**
     * One draft per message; the draft itself when it is no such thread.
     *
     * @param source that shows where lines end: in the prose of Markdown they go on
     */
    static List<Draft> split(Draft draft, String source) {
        String prose = draft.prose;
        List<Integer> starts = new ArrayList<>();
        boolean stamped = false;
        boolean timed = false;
        for (int start = 0; start < prose.length(); ) {
            int end = lineEnd(draft, source, start);
            if (start == 0 && end == prose.length()) {
                return List.of(draft);
            }
            String line = prose.substring(start, end);
            boolean atTime = beginsAtTime(line);
            if (atTime || beginsMessage(line)) {
                starts.add(start);
            }
            timed |= atTime && start > 0;
            stamped |= TimeRun.mayEnd(line) && ThreadFinder.isTime(line);
            start = end + 1;
        }
        boolean thread = timed || (stamped && starts.size() >= A_THREAD);
        return thread ? parts(draft, starts) : List.of(draft);
    }

    private static int lineEnd(Draft draft, String source, int start) {
        int end = start;
        while (end < draft.prose.length() && !draft.breaksLine(end, source)) {
            end++;
        }
        return end;
    }

    private static boolean beginsMessage(String line) {
        int space = line.indexOf(' ');
        String word = line.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
        if (!StateWords.startsWith(word)) {
            return false;
        }
        Tokens tokens = TimeRun.tokens(line);
        return StateWords.at(tokens, 0)
                .filter(found -> found.end() < tokens.size())
                .filter(found -> isDash(tokens, found.end()))
                .isPresent();
    }

    /** "Update 10:24 The app runs again." */
    private static boolean beginsAtTime(String line) {
        int space = line.indexOf(' ');
        String word = line.substring(0, Math.max(0, space));
        String bare = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
        boolean state =
                !bare.isEmpty()
                        && Character.isUpperCase(bare.charAt(0))
                        && StateWords.startsWith(bare.toLowerCase(Locale.ROOT));
        if (!state) {
            return false;
        }
        Tokens tokens = TimeRun.tokens(line);
        return StateWords.at(tokens, 0)
                .map(found -> tokens.is(found.end(), ':') ? found.end() + 1 : found.end())
                .filter(at -> at < tokens.size())
                .map(at -> TimeRun.at(tokens, at).clock())
                .orElse(false);
    }

    private static boolean isDash(Tokens tokens, int at) {
        boolean dash = tokens.is(at, '-') || tokens.is(at, '\u2013') || tokens.is(at, '\u2014');
        return dash && !tokens.touchesPrevious(at);
    }

    private static List<Draft> parts(Draft draft, List<Integer> starts) {
        List<Draft> parts = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from) {
                parts.add(draft.part(new Span(from, start - 1)));
            }
            from = start;
        }
        parts.add(draft.part(new Span(from, draft.prose.length())));
        return parts;
    }
}
