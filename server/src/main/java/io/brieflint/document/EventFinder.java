package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the events of timelines: rows, items, paragraphs and headings that start with a time, and
 * times below what was posted then.
 */
final class EventFinder {
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int FEWEST_STAMPS = 2;
    private static final Set<String> TIME_HEADERS =
            Set.of("time", "date", "when", "timestamp", "datetime", "at", "day", "hour");

    private final List<Draft> drafts;
    private final List<Entry> events = new ArrayList<>();
    private final boolean diary;
    private final boolean stamped;

    EventFinder(List<Draft> drafts) {
        this.drafts = drafts;
        this.diary = count(EventFinder::isDiary) >= FEWEST_PARAGRAPHS;
        this.stamped = count(draft -> stamp(draft).isPresent()) >= FEWEST_STAMPS;
    }

    private long count(Predicate<Draft> kind) {
        return drafts.stream().filter(kind).limit(FEWEST_PARAGRAPHS).count();
    }

    /** Events in text order. */
    List<Entry> find() {
        int i = 0;
        while (i < drafts.size()) {
            i = drafts.get(i).isCell() ? row(i) : other(i);
        }
        return events;
    }

    private int row(int first) {
        int end = first;
        while (end < drafts.size()
                && drafts.get(end).isCell()
                && drafts.get(end).row == drafts.get(first).row) {
            end++;
        }
        for (int i = first; i < Math.min(end, first + 2); i++) {
            Draft cell = drafts.get(i);
            boolean dated = cell.role == SectionRole.TIMELINE || isTimeHeader(cell.label);
            if (dated && cell.kind == BlockKind.TABLE_CELL) {
                Optional<String> time = cell.opening.time();
                if (time.isPresent()) {
                    events.add(event(time.get(), first, end));
                    return end;
                }
            }
        }
        return end;
    }

    private static boolean isTimeHeader(String label) {
        int end = 0;
        while (end < label.length() && Character.isLetter(label.charAt(end))) {
            end++;
        }
        return TIME_HEADERS.contains(label.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private int other(int first) {
        Draft draft = drafts.get(first);
        if (draft.role == SectionRole.TIMELINE) {
            Optional<String> time = timeOf(draft);
            if (time.isPresent()) {
                int end = draft.isHeading() ? nextHeading(first) : itemEnd(first);
                events.add(event(time.get(), first, end));
                return end;
            }
        } else if (draft.kind == BlockKind.LIST_ITEM) {
            return listedTimes(first);
        } else if (diary && isDiary(draft)) {
            draft.opening.clock().ifPresent(time -> events.add(post(time, first)));
        } else if (stamped) {
            stamp(draft).ifPresent(time -> events.add(post(time, first)));
        }
        return first + 1;
    }

    /** Paragraphs that start with times are a timeline, wherever they stand. */
    private static boolean isDiary(Draft draft) {
        return isParagraph(draft) && draft.opening.clock().isPresent();
    }

    /** When what stands above it was posted, in its last line. */
    private static Optional<String> stamp(Draft draft) {
        if (!isParagraph(draft) || (draft.posted.isEmpty() && endsSentence(draft.prose))) {
            return Optional.empty();
        }
        String posted = draft.posted.isEmpty() ? Stamps.stamp(draft.prose) : draft.posted;
        return Optional.of(posted).filter(time -> Moment.of(time).isExact());
    }

    private static boolean endsSentence(String prose) {
        return prose.isEmpty() || ".!?:;,".indexOf(prose.charAt(prose.length() - 1)) >= 0;
    }

    private static boolean isParagraph(Draft draft) {
        return draft.kind == BlockKind.PARAGRAPH && !draft.quoted && draft.parent == Draft.NONE;
    }

    /** Items of one list that start with times are a timeline, wherever they stand. */
    private int listedTimes(int first) {
        List<Entry> found = new ArrayList<>();
        int list = drafts.get(first).list;
        int i = first;
        while (i < drafts.size() && drafts.get(i).list == list) {
            Optional<String> time = drafts.get(i).opening.clock();
            if (time.isEmpty()) {
                break;
            }
            int end = itemEnd(i);
            found.add(event(time.get(), i, end));
            i = end;
        }
        if (found.size() >= FEWEST_ITEMS) {
            events.addAll(found);
            return i;
        }
        return Math.max(first + 1, i);
    }

    private Optional<String> timeOf(Draft draft) {
        Optional<String> time = draft.opening.time();
        boolean item = draft.kind == BlockKind.LIST_ITEM;
        return time.isEmpty() && item ? draft.opening.timeAtEnd() : time;
    }

    private int nextHeading(int first) {
        int i = first + 1;
        while (i < drafts.size() && !drafts.get(i).isHeading()) {
            i++;
        }
        return i;
    }

    /** One past the last block nested in an item. */
    private int itemEnd(int first) {
        int i = first + 1;
        while (i < drafts.size() && drafts.get(i).parent >= first) {
            i++;
        }
        return i;
    }

    private static Entry event(String time, int first, int end) {
        return new Entry(Entry.Kind.EVENT, time, Optional.empty(), first, end);
    }

    private static Entry post(String time, int block) {
        return new Entry(Entry.Kind.POST, time, Optional.empty(), block, block + 1);
    }
}
