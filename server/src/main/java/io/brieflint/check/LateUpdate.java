package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.promise.Promise;
import io.brieflint.promise.Promises;
import io.brieflint.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The newest message comes later than the one before it promised, and says nothing about it. Only
 * while it is being written.
 */
final class LateUpdate implements Check {
    private static final RuleId RULE = RuleId.of("cadence/late-update");
    private static final Duration IN_WRITING = Duration.ofHours(36);

    /** Readers hardly notice less. */
    private static final Duration NOTICED = Duration.ofMinutes(15);

    /** With one of these words, the message may speak of its lateness itself. */
    private static final Set<String> EXCUSES =
            Set.of(
                    "late",
                    "later",
                    "longer",
                    "overdue",
                    "promised",
                    "sorry",
                    "apologies",
                    "apologise",
                    "apologize",
                    "apology");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Optional<Promise> late =
                Promises.beforeNewest(input.brief(), input.facts())
                        .filter(promise -> promise.late().compareTo(NOTICED) >= 0)
                        .filter(promise -> isInWriting(promise, input.now()))
                        .filter(promise -> !isExcused(input.brief()));
        return late.flatMap(promise -> place(input.brief(), promise)).stream().toList();
    }

    private static boolean isInWriting(Promise promise, Instant now) {
        return promise.answered()
                .filter(came -> Duration.between(came, now).abs().compareTo(IN_WRITING) > 0)
                .isEmpty();
    }

    private static Entry newest(Brief brief) {
        return brief.entries().get(brief.newest().orElseThrow());
    }

    private static boolean isExcused(Brief brief) {
        Entry entry = newest(brief);
        return brief.blocks().subList(entry.first(), entry.end()).stream()
                .anyMatch(block -> isExcuse(block.prose()));
    }

    private static boolean isExcuse(String prose) {
        StringBuilder word = new StringBuilder();
        for (char c : (prose + ' ').toCharArray()) {
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else if (EXCUSES.contains(word.toString())) {
                return true;
            } else {
                word.setLength(0);
            }
        }
        return false;
    }

    private static Optional<Place> place(Brief brief, Promise promise) {
        Entry entry = newest(brief);
        Block marker = brief.blocks().get(entry.first());
        int at = marker.prose().indexOf(entry.time());
        if (entry.time().isEmpty() || at < 0) {
            return Optional.empty();
        }
        Span promised = promise.fact().span();
        return Optional.of(
                new Place(
                        marker.toSource(Span.ofLength(at, entry.time().length())),
                        "late",
                        brief.source().text(promised) + "; " + spoken(promise.late()) + " late",
                        List.of(new RelatedPlace(promised, "promised here"))));
    }

    private static String spoken(Duration late) {
        long hours = late.toHours();
        String part = late.toMinutesPart() == 0 ? "" : late.toMinutesPart() + " min";
        return ((hours == 0 ? "" : hours + " h ") + part).strip();
    }
}
