package io.brieflint.element;

import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.EntryState;
import io.brieflint.profile.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the times of a thread's messages answer by themselves. */
public enum ThreadAnswer {
    NONE,
    /** Two messages with their times: what happened when. */
    TIMES,
    /** The time of the oldest message. */
    OLDEST,
    /** The time of the message that says that it is over, unless a newer one takes it back. */
    RESOLVED;

    private static final int A_THREAD = 2;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is asked for is one moment, and not what happened when. */
    boolean asksForOneTime() {
        return this == OLDEST || this == RESOLVED;
    }

    /** The message that answers, or the event of a timeline where there is no thread. */
    Optional<Entry> in(Brief brief, Stage stage) {
        if (brief.newest().isEmpty()) {
            return inTimeline(brief, stage);
        }
        List<Entry> messages =
                brief.entries().stream()
                        .filter(entry -> entry.kind() == Entry.Kind.MESSAGE)
                        .toList();
        Entry newest = brief.entries().get(brief.newest().getAsInt());
        List<Entry> posted = messages.stream().filter(ThreadAnswer::isPosted).toList();
        long timed = messages.stream().filter(ThreadAnswer::isTimed).count();
        Optional<Entry> answer =
                switch (this) {
                    case NONE -> Optional.empty();
                    case TIMES -> Optional.of(newest).filter(entry -> timed >= A_THREAD);
                    case OLDEST -> oldest(posted, newest).filter(ThreadAnswer::isTimed);
                    case RESOLVED ->
                            messages.stream()
                                    .filter(entry -> isOver(newest))
                                    .filter(entry -> is(entry, EntryState.RESOLVED))
                                    .filter(ThreadAnswer::isTimed)
                                    .findFirst();
                };
        return answer.filter(entry -> messages.size() >= A_THREAD);
    }

    /** A timeline that nothing calls one: the times with which its events begin. */
    private Optional<Entry> inTimeline(Brief brief, Stage stage) {
        List<Entry> timed = brief.entries().stream().filter(ThreadAnswer::isTimed).toList();
        if (timed.size() < A_THREAD) {
            return Optional.empty();
        }
        Entry first = timed.get(0);
        Entry last = timed.get(timed.size() - 1);
        boolean back = last.isBefore(first);
        Entry latest = back ? first : last;
        return switch (this) {
            case NONE -> Optional.empty();
            case TIMES -> Optional.of(first);
            case OLDEST -> Optional.of(back ? last : first);
            case RESOLVED ->
                    Optional.of(latest)
                            .filter(entry -> stage == Stage.RESOLVED)
                            .filter(entry -> entry.kind() == Entry.Kind.POST);
        };
    }

    private static Optional<Entry> oldest(List<Entry> posted, Entry newest) {
        if (posted.isEmpty()) {
            return Optional.empty();
        }
        Entry first = posted.get(0);
        return Optional.of(first.equals(newest) ? posted.get(posted.size() - 1) : first);
    }

    /** What stands above the first message ("Affected: mail") has neither state nor time. */
    private static boolean isPosted(Entry entry) {
        return entry.state().isPresent() || !entry.time().isEmpty();
    }

    private static boolean isOver(Entry newest) {
        return is(newest, EntryState.RESOLVED) || is(newest, EntryState.REVIEW);
    }

    private static boolean is(Entry entry, EntryState state) {
        return entry.state().equals(Optional.of(state));
    }

    /** A day alone does not say when. */
    private static boolean isTimed(Entry entry) {
        return entry.time().indexOf(':') > 0;
    }
}
