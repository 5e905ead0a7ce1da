package io.brieflint.document;

import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words with which an entry of a thread begins: "Update 2", "[14:05 UTC]", "14:05 - Resolved:".
 *
 * @param time as written, or empty
 * @param number of an update, or 0
 * @param set apart from the text after it, so that it can only be read as a marker
 * @param field the whole block is a state and its time, as in a list of fields
 */
record Marker(String time, Optional<EntryState> state, int number, boolean set, boolean field) {
    private static final int LONGEST = 160;

    /** In words, its brackets included. */
    private static final int LONGEST_REMARK = 6;

    Marker at(String clock) {
        return new Marker(clock, state, number, set, field);
    }

    boolean isTimeOnly() {
        return state.isEmpty();
    }

    static Optional<Marker> of(String prose, List<Mark> marks, boolean heading) {
        if (!mayStart(prose)) {
            return Optional.empty();
        }
        String head = prose.substring(0, Math.min(LONGEST, prose.length()));
        return new Reader(prose, marks, heading, TimeRun.tokens(head)).read();
    }

    private static boolean mayStart(String prose) {
        if (prose.isEmpty()) {
            return false;
        }
        char first = prose.charAt(0);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) || first == '[' || first == '(';
        }
        int end = 1;
        while (end < prose.length() && end < 20 && isWordPart(prose.charAt(end))) {
            end++;
        }
        String word = prose.substring(0, end).toLowerCase(Locale.ROOT);
        return word.equals("posted") || StateWords.startsWith(word) || TimeRun.startsWord(word);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private static final class Reader {
        private final String prose;
        private final List<Mark> marks;
        private final boolean heading;
        private final Tokens tokens;
        private int at;
        private String time = "";
        private boolean clock;
        private int number;
        private boolean bracketed;
        private boolean timeAfterColon;

        Reader(String prose, List<Mark> marks, boolean heading, Tokens tokens) {
            this.prose = prose;
            this.marks = marks;
            this.heading = heading;
            this.tokens = tokens;
        }

        Optional<Marker> read() {
            boolean opened = is('[') || is('(');
            at += opened ? 1 : 0;
            boolean posted = isWord("posted");
            at += posted ? 1 : 0;
            time();
            bracketed = opened && closeBracket();
            int afterTime = at;
            skip("-\u2013\u2014|:,.");
            Optional<StateWords.Found> found = StateWords.at(tokens, at);
            if (found.isEmpty() || posted) {
                at = afterTime;
                return timeOnly(opened, posted);
            }
            at = found.get().end();
            boolean bold = boldEndsAt(tokens.end(at - 1));
            afterState();
            bracketed |= opened && closeBracket();
            boolean update = found.get().state() == EntryState.UPDATE && sentenceFollowsTime();
            if (!bold && !update && !isSetApart()) {
                return Optional.empty();
            }
            boolean alone = timeAfterColon ? at == tokens.size() : is(':') && isOnlyTime(at + 1);
            boolean field = alone && !heading;
            return Optional.of(
                    new Marker(time, Optional.of(found.get().state()), number, true, field));
        }

        private Optional<Marker> timeOnly(boolean opened, boolean posted) {
            boolean alone = heading || bracketed || posted;
            boolean ok = clock && (!opened || bracketed) && (alone || isSetApart());
            return ok
                    ? Optional.of(new Marker(time, Optional.empty(), 0, alone, false))
                    : Optional.empty();
        }

        /** The number and the time that may follow a state: "Update #2 (15:30 UTC)". */
        private void afterState() {
            int mark = at;
            skip("#");
            boolean numbered =
                    at < tokens.size()
                            && tokens.kind(at) == TokenKind.NUMBER
                            && tokens.text(at).length() < 4;
            if (numbered) {
                number = Integer.parseInt(tokens.text(at).replaceAll("\\D", ""));
                at++;
            } else {
                at = mark;
            }
            mark = at;
            timeAfterColon = is(':');
            skip("-\u2013\u2014(,@:|");
            boolean preposition = isWord("at") || isWord("on") || isWord("as");
            at += preposition ? 1 : 0;
            at += isWord("of") ? 1 : 0;
            boolean had = !time.isEmpty();
            if (had || !time()) {
                at = mark;
                timeAfterColon = false;
                remark();
            } else if (is(')')) {
                at++;
            }
        }

        /** "Resolved (iOS) - ..." says for whom. */
        private void remark() {
            for (int i = at + 1; is('(') && i <= at + LONGEST_REMARK && i < tokens.size(); i++) {
                if (tokens.is(i, ')')) {
                    at = i + 1;
                    return;
                }
            }
        }

        private boolean time() {
            TimeRun run = TimeRun.at(tokens, at);
            if (!run.isPresent()) {
                return false;
            }
            time = prose.substring(tokens.start(at), tokens.end(run.end() - 1));
            clock = run.clock();
            at = run.end();
            return true;
        }

        private boolean closeBracket() {
            boolean closes = is(']') || is(')');
            at += closes ? 1 : 0;
            return closes;
        }

        private void skip(String characters) {
            while (at < tokens.size()
                    && tokens.end(at) - tokens.start(at) == 1
                    && characters.indexOf(prose.charAt(tokens.start(at))) >= 0) {
                at++;
            }
        }

        /** "Update 10:24 The app runs again." */
        private boolean sentenceFollowsTime() {
            return clock
                    && !time.isEmpty()
                    && at < tokens.size()
                    && Character.isUpperCase(prose.charAt(0))
                    && tokens.isCapitalised(at);
        }

        private boolean isSetApart() {
            int end = at == 0 ? 0 : tokens.end(at - 1);
            if (bracketed || end >= prose.length() || prose.charAt(end) == ':') {
                return true;
            }
            if (prose.charAt(end) == '\n' || boldEndsAt(end)) {
                return true;
            }
            return at < tokens.size() && !tokens.touchesPrevious(at) && (is('-') || isDash());
        }

        private boolean boldEndsAt(int end) {
            for (Mark mark : marks) {
                boolean bold = mark.kind() == Mark.Kind.STRONG && mark.span().start() == 0;
                if (bold && mark.span().end() >= end && mark.span().end() <= end + 1) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOnlyTime(int from) {
            TimeRun run = TimeRun.at(tokens, from);
            return run.isPresent() && run.end() == tokens.size();
        }

        private boolean isDash() {
            return is('\u2013') || is('\u2014') || is('|');
        }

        private boolean is(char c) {
            return at < tokens.size() && tokens.is(at, c);
        }

        private boolean isWord(String word) {
            return at < tokens.size()
                    && tokens.kind(at) == TokenKind.WORD
                    && tokens.folded(at).equals(word);
        }
    }
}
