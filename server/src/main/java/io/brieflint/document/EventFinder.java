package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the events of timelines: rows, items, paragraphs and headings that start with a time. */
final class EventFinder {
    private static final int FEWEST_ITEMS = 3;
    private static final Set<String> TIME_HEADERS =
            Set.of("time", "date", "when", "timestamp", "datetime", "at", "day", "hour");

    private final List<Draft> drafts;
    private final List<Entry> events = new ArrayList<>();

    EventFinder(List<Draft> drafts) {
        this.drafts = drafts;
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
        }
        return first + 1;
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
}
