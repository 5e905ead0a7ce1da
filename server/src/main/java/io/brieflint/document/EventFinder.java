package io.brieflint.document;

import io.brieflint.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the events of timelines: rows, items, paragraphs and headings that start with a time. */
final class EventFinder {
    private static final int LONGEST_HEAD = 100;
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
                Optional<String> time = timeAtStart(cell.prose);
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
            Optional<String> time = clockAtStart(drafts.get(i).prose);
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
        Optional<String> time = timeAtStart(draft.prose);
        boolean item = draft.kind == BlockKind.LIST_ITEM;
        return time.isEmpty() && item ? timeAtEnd(draft.prose) : time;
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

    private static Optional<String> timeAtStart(String prose) {
        return timeAtStart(prose, false);
    }

    private static Optional<String> clockAtStart(String prose) {
        return timeAtStart(prose, true);
    }

    private static Optional<String> timeAtStart(String prose, boolean clockOnly) {
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

    /** "Service restored 2025-03-11 14:05" */
    private static Optional<String> timeAtEnd(String prose) {
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
}
