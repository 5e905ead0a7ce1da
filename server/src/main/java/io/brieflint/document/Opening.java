package io.brieflint.document;

import io.brieflint.language.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the first words of a block tell about time and state, and its last. Worked out when asked
 * for and kept: a block whose text stays the same is asked at every keystroke. Safe to share
 * between threads; at worst both work it out.
 */
final class Opening {
    private static final int LONGEST_HEAD = 100;

    private final String prose;
    private final List<Mark> marks;
    private final Answer<Optional<Marker>> ofHeading = new Answer<>();
    private final Answer<Optional<Marker>> ofText = new Answer<>();
    private final Answer<Optional<String>> time = new Answer<>();
    private final Answer<Optional<String>> clock = new Answer<>();
    private final Answer<Optional<String>> timeAtEnd = new Answer<>();

    Opening(String prose, List<Mark> marks) {
        this.prose = prose;
        this.marks = marks;
    }

    /** Marks the start of a message. */
    Optional<Marker> marker(boolean heading) {
        return (heading ? ofHeading : ofText).get(() -> Marker.of(prose, marks, heading));
    }

    /** A date or a time of day, as written. */
    Optional<String> time() {
        return time.get(() -> timeAtStart(false));
    }

    /** A time of day, as written. */
    Optional<String> clock() {
        return clock.get(() -> timeAtStart(true));
    }

    /** "Service restored 2025-03-11 14:05" */
    Optional<String> timeAtEnd() {
        return timeAtEnd.get(this::findTimeAtEnd);
    }

    private Optional<String> timeAtStart(boolean clockOnly) {
        if (!TimeRun.mayStart(prose)) {
            return Optional.empty();
        }
        String head = prose.substring(0, Math.min(prose.length(), LONGEST_HEAD));
        Tokens tokens = TimeRun.tokens(head);
        int from = 0;
        while (from < Math.min(2, tokens.size()) && "[(~".contains(tokens.text(from))) {
            from++;
        }
        TimeRun run = TimeRun.at(tokens, from);
        boolean found = run.isPresent() && (run.clock() || !clockOnly);
        return found ? Optional.of(text(tokens, from, run.end())) : Optional.empty();
    }

    private Optional<String> findTimeAtEnd() {
        if (prose.length() > LONGEST_HEAD || !TimeRun.mayEnd(prose)) {
            return Optional.empty();
        }
        Tokens tokens = TimeRun.tokens(prose);
        for (int from = 1; from < tokens.size(); from++) {
            if (TimeRun.at(tokens, from).end() == tokens.size()) {
                return Optional.of(text(tokens, from, tokens.size()));
            }
        }
        return Optional.empty();
    }

    private static String text(Tokens tokens, int from, int to) {
        return tokens.prose().substring(tokens.start(from), tokens.end(to - 1));
    }

    private static final class Answer<T> {
        private volatile @Nullable T known;

        T get(Supplier<T> source) {
            T value = known;
            if (value == null) {
                value = source.get();
                known = value;
            }
            return value;
        }
    }
}
