package io.brieflint.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds messages and events, and tells blocks which of them they belong to. */
final class EntryFinder {
    private final List<Draft> drafts;
    private final List<Entry> entries = new ArrayList<>();
    private OptionalInt newest = OptionalInt.empty();

    EntryFinder(List<Draft> drafts, List<Section> sections) {
        this.drafts = drafts;
        ThreadFinder.Messages thread = new ThreadFinder(drafts, sections).find();
        List<Entry> messages = thread.messages();
        entries.addAll(messages);
        if (messages.isEmpty()) {
            entries.addAll(new EventFinder(drafts).find());
        } else {
            int latest = thread.newestFirst() ? 0 : messages.size() - 1;
            addCurrentEvents(messages, messages.get(latest));
            entries.sort(Comparator.comparingInt(Entry::first).thenComparing(Entry::kind));
            newest = OptionalInt.of(entries.indexOf(messages.get(latest)));
        }
        assign();
    }

    List<Entry> entries() {
        return entries;
    }

    OptionalInt newest() {
        return newest;
    }

    /** Timelines in older messages stay part of those: they were sent and are not judged again. */
    private void addCurrentEvents(List<Entry> messages, Entry latest) {
        boolean[] older = new boolean[drafts.size()];
        for (Entry message : messages) {
            if (!message.equals(latest)) {
                Arrays.fill(older, message.first(), message.end(), true);
            }
        }
        older[latest.first()] = true; // its marker is no event
        for (Entry event : new EventFinder(drafts).find()) {
            if (!older[event.first()]) {
                entries.add(event);
            }
        }
    }

    private void assign() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            for (int block = entry.first(); block < entry.end(); block++) {
                drafts.get(block).entry = i;
            }
        }
    }
}
