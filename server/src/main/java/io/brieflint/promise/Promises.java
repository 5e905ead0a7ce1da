package io.brieflint.promise;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.EntryState;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.promise.Promise.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Pairs each promise of news in a thread with the message that came next. What the text leaves open
 * is {@link Outcome#UNKNOWN}, never late.
 */
public final class Promises {
    /** Clocks of writer and page differ, and people round what they promise to five minutes. */
    public static final Duration GRACE = Duration.ofMinutes(5);

    /** "About 15:30" is neither kept nor broken a little later. */
    static final Duration ROUGHLY = Duration.ofMinutes(20);

    private Promises() {}

    /**
     * @param facts of the text, in its order
     * @return oldest first, one for each message that promises news; none for a text that is no
     *     thread, and none after the end
     */
    public static List<Promise> of(Brief brief, List<PlacedFact> facts) {
        List<Message> thread = thread(brief, facts);
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < thread.size(); i++) {
            promise(brief, thread, i).ifPresent(promises::add);
        }
        return promises;
    }

    /** The promise that the newest message answers. */
    public static Optional<Promise> beforeNewest(Brief brief, List<PlacedFact> facts) {
        List<Message> thread = thread(brief, facts);
        return thread.size() < 2 ? Optional.empty() : promise(brief, thread, thread.size() - 2);
    }

    private static Optional<Promise> promise(Brief brief, List<Message> thread, int index) {
        Message asked = thread.get(index);
        boolean last = index + 1 == thread.size();
        if (isEnd(asked) || (last && isResolved(brief))) {
            return Optional.empty();
        }
        Optional<Promised> promised = Promised.by(brief, asked);
        return last
                ? promised.map(Promises::unanswered)
                : promised.map(news -> answered(news, asked, thread.get(index + 1)));
    }

    private static Promise unanswered(Promised promised) {
        Outcome outcome = promised.isWithoutTime() ? Outcome.WITHOUT_TIME : Outcome.OPEN;
        return new Promise(promised.fact(), outcome, Optional.empty());
    }

    private static Promise answered(Promised promised, Message asked, Message next) {
        Optional<Instant> came = next.sent().flatMap(Written::instant);
        List<Duration> late =
                next.sent()
                        .filter(answered -> follows(asked.sent(), answered))
                        .map(answered -> promised.lateness(asked.sent(), answered))
                        .orElse(List.of());
        if (late.isEmpty()) {
            Outcome outcome = promised.isWithoutTime() ? Outcome.WITHOUT_TIME : Outcome.UNKNOWN;
            return new Promise(promised.fact(), outcome, came);
        }
        if (Collections.max(late).compareTo(GRACE) <= 0) {
            return new Promise(promised.fact(), Outcome.KEPT, came);
        }
        Duration least = Collections.min(late);
        boolean sure = least.compareTo(promised.roughly() ? ROUGHLY : GRACE) > 0;
        return sure
                ? new Promise(promised.fact(), Outcome.LATE, least, came)
                : new Promise(promised.fact(), Outcome.UNKNOWN, came);
    }

    private static boolean follows(Optional<Written> asked, Written answered) {
        Optional<Duration> gap = asked.flatMap(from -> from.until(answered));
        return gap.filter(Duration::isNegative).isEmpty();
    }

    /** A report that follows an incident is another matter than the next news of it. */
    private static boolean isEnd(Message message) {
        Optional<EntryState> state = message.entry().state();
        return state.equals(Optional.of(EntryState.RESOLVED))
                || state.equals(Optional.of(EntryState.REVIEW));
    }

    /** As cState's front matter says it. */
    private static boolean isResolved(Brief brief) {
        return brief.metadata()
                .field("resolved")
                .filter(field -> field.value().equalsIgnoreCase("true"))
                .isPresent();
    }

    /** Its messages, oldest first. */
    private static List<Message> thread(Brief brief, List<PlacedFact> facts) {
        if (brief.newest().isEmpty()) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < brief.entries().size(); i++) {
            if (brief.entries().get(i).kind() == Entry.Kind.MESSAGE) {
                order.add(i);
            }
        }
        if (brief.newest().equals(OptionalInt.of(order.get(0)))) {
            Collections.reverse(order);
        }
        Map<Integer, List<PlacedFact>> told = told(brief, facts);
        Optional<LocalDate> year = year(facts);
        Optional<LocalDate> around = year;
        List<Message> thread = new ArrayList<>();
        for (int entry : order) {
            Message message =
                    Message.of(
                            brief.entries().get(entry),
                            told.getOrDefault(entry, List.of()),
                            around);
            around = message.day().or(() -> year);
            thread.add(message);
        }
        return thread;
    }

    /** What each entry says itself, without quotations. */
    private static Map<Integer, List<PlacedFact>> told(Brief brief, List<PlacedFact> facts) {
        Map<Integer, List<PlacedFact>> told = new HashMap<>();
        for (PlacedFact placed : facts) {
            if (placed.block() != PlacedFact.METADATA) {
                Block block = brief.blocks().get(placed.block());
                if (!block.quoted()) {
                    told.computeIfAbsent(block.entry(), entry -> new ArrayList<>()).add(placed);
                }
            }
        }
        return told;
    }

    /** A day whose year is likely that of the others. */
    private static Optional<LocalDate> year(List<PlacedFact> facts) {
        for (PlacedFact placed : facts) {
            Optional<LocalDate> day = Optional.empty();
            if (placed.fact().value() instanceof FactValue.Date date) {
                day = date.date();
            } else if (placed.fact().value() instanceof FactValue.Time time) {
                day = time.date();
            }
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
