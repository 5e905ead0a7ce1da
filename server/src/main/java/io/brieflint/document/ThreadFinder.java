package io.brieflint.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the messages of a thread: an original notice and its updates, in either order. */
final class ThreadFinder {
    /** States that are also plain headings of a review; alone they make no thread. */
    private static final Set<EntryState> WEAK =
            EnumSet.of(
                    EntryState.IDENTIFIED,
                    EntryState.MONITORING,
                    EntryState.SCHEDULED,
                    EntryState.REVIEW);

    private static final int LONGEST_TITLE_LINE = 80;

    /** In words; notices are shorter. */
    private static final int LENGTH_OF_AN_ARTICLE = 250;

    /** A marker in its place. */
    record Marked(int block, Marker marker) {
        Marked at(String time) {
            return new Marked(block, marker.at(time));
        }
    }

    /**
     * @param messages in text order
     * @param newestFirst whether the first of them is the latest
     */
    record Messages(List<Entry> messages, boolean newestFirst) {}

    private final List<Draft> drafts;
    private final List<Section> sections;

    ThreadFinder(List<Draft> drafts, List<Section> sections) {
        this.drafts = drafts;
        this.sections = sections;
    }

    Messages find() {
        List<Marked> found = markers();
        if (!isThread(found)) {
            return new Messages(List.of(), false);
        }
        List<Marked> marked = withPostedTimes(found);
        boolean newestFirst = ThreadOrder.isNewestFirst(marked);
        List<Entry> messages = new ArrayList<>();
        int notice = noticeStart(marked.get(0).block());
        boolean above = !newestFirst && notice < marked.get(0).block();
        if (above && !isArticle(notice, marked.get(0).block())) {
            messages.add(message("", Optional.empty(), notice, marked.get(0).block()));
        }
        for (int i = 0; i < marked.size(); i++) {
            Marked entry = marked.get(i);
            Marker marker = entry.marker();
            messages.add(message(marker.time(), marker.state(), entry.block(), end(marked, i)));
        }
        return new Messages(messages, newestFirst);
    }

    /** So long that it was written afterwards, and an update below it adds to it. */
    private boolean isArticle(int first, int end) {
        int words = 0;
        for (int i = first; i < end && words < LENGTH_OF_AN_ARTICLE; i++) {
            words += Brief.words(drafts.get(i).prose);
        }
        return words >= LENGTH_OF_AN_ARTICLE;
    }

    private List<Marked> withPostedTimes(List<Marked> marked) {
        List<Marked> timed = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Marked entry = marked.get(i);
            boolean open = entry.marker().time().isEmpty();
            timed.add(open ? entry.at(postedTime(entry.block(), end(marked, i))) : entry);
        }
        return timed;
    }

    /** Where the message that a marker begins is over. */
    private int end(List<Marked> marked, int i) {
        int next = i + 1 < marked.size() ? marked.get(i + 1).block() : drafts.size();
        return threadEnd(marked.get(i).block(), next);
    }

    private static Entry message(String time, Optional<EntryState> state, int first, int end) {
        return new Entry(Entry.Kind.MESSAGE, time, state, first, end);
    }

    private List<Marked> markers() {
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.quoted || draft.role == SectionRole.TIMELINE || draft.parent != Draft.NONE) {
                continue;
            }
            int block = i;
            marker(draft)
                    .filter(marker -> !isField(block, marker))
                    .ifPresent(marker -> marked.add(new Marked(block, marker)));
        }
        return withoutTitle(withoutCaption(withoutLoneTimes(new Stamps(drafts).join(marked))));
    }

    private static Optional<Marker> marker(Draft draft) {
        return draft.isCell() ? Optional.empty() : draft.opening.marker(draft.isHeading());
    }

    /** "Updates" right above the first message is no message, but what all of them are called. */
    private List<Marked> withoutCaption(List<Marked> marked) {
        List<Marked> messages = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            boolean above =
                    i + 1 < marked.size()
                            && marked.get(i + 1).block() == marked.get(i).block() + 1
                            && marked.get(i + 1).marker().state().isPresent();
            if (!above || !isCaption(marked.get(i))) {
                messages.add(marked.get(i));
            }
        }
        return messages;
    }

    private boolean isCaption(Marked entry) {
        Marker marker = entry.marker();
        return drafts.get(entry.block()).isHeading()
                && marker.state().equals(Optional.of(EntryState.UPDATE))
                && marker.time().isEmpty();
    }

    /** "Identified: ..." between "Impact: ..." and "Context: ..." is a field of a form. */
    private boolean isField(int block, Marker marker) {
        if (marker.field()) {
            return true;
        }
        Draft draft = drafts.get(block);
        boolean weak = marker.state().filter(WEAK::contains).isPresent();
        boolean mayBe = weak || draft.kind == BlockKind.LIST_ITEM;
        return !draft.isHeading()
                && mayBe
                && marker.time().isEmpty()
                && (isOtherLabel(draft, block - 1) || isOtherLabel(draft, block + 1));
    }

    private boolean isOtherLabel(Draft draft, int neighbour) {
        if (neighbour < 0 || neighbour >= drafts.size()) {
            return false;
        }
        Draft other = drafts.get(neighbour);
        boolean alike = other.kind == draft.kind || other.parent != Draft.NONE;
        return alike && other.labelEnd > 0 && marker(other).isEmpty();
    }

    /** Times alone start messages when they are headings or bracketed, or beside states. */
    private List<Marked> withoutLoneTimes(List<Marked> marked) {
        boolean states =
                marked.stream().anyMatch(entry -> !entry.marker().isTimeOnly()) || isLog(marked);
        return marked.stream().filter(entry -> states || entry.marker().set()).toList();
    }

    /** A dated time on a line of its own opens the text, and more of them follow. */
    private boolean isLog(List<Marked> marked) {
        boolean opens = marked.size() > 1 && isOpening(marked.get(0).block());
        return opens
                && marked.stream().allMatch(entry -> isTime(drafts.get(entry.block()).prose))
                && marked.stream().anyMatch(entry -> Moment.of(entry.marker().time()).day() > 0);
    }

    private boolean isOpening(int block) {
        for (int i = 0; i < block; i++) {
            if (!drafts.get(i).isHeading()) {
                return false;
            }
        }
        return true;
    }

    private List<Marked> withoutTitle(List<Marked> marked) {
        boolean title =
                marked.size() > 1
                        && marked.get(0).marker().number() == 0
                        && marked.get(0).block() == 0
                        && drafts.get(0).level == 1
                        && drafts.get(marked.get(1).block()).level != 1;
        return title ? marked.subList(1, marked.size()) : marked;
    }

    private boolean isThread(List<Marked> marked) {
        int strong = 0;
        for (Marked entry : marked) {
            boolean weak = entry.marker().state().filter(WEAK::contains).isPresent();
            boolean bare = drafts.get(entry.block()).isHeading() && entry.marker().time().isEmpty();
            boolean timeOnly = entry.marker().isTimeOnly();
            strong += timeOnly || (weak && bare) ? 1 : 2;
        }
        return strong > 1;
    }

    /** Where the text before the first marker starts, or the marker when that is only a title. */
    private int noticeStart(int marker) {
        int start = 0;
        while (start < marker && isTitle(drafts.get(start))) {
            start++;
        }
        for (int i = start; i < marker; i++) {
            if (drafts.get(i).isHeading()) {
                return marker;
            }
        }
        return start;
    }

    private static boolean isTitle(Draft draft) {
        if (draft.isHeading()) {
            return draft.level == 1;
        }
        String prose = draft.prose;
        char last = prose.isEmpty() ? ' ' : prose.charAt(prose.length() - 1);
        return draft.kind == BlockKind.PARAGRAPH
                && draft.labelEnd == 0
                && prose.length() <= LONGEST_TITLE_LINE
                && ".!?:".indexOf(last) < 0;
    }

    /** Before the next marker, or before a heading that stands beside or above the entry's own. */
    private int threadEnd(int first, int next) {
        Draft marker = drafts.get(first);
        int level = marker.isHeading() ? marker.level : sections.get(marker.section).level();
        for (int i = first + 1; i < next; i++) {
            Draft draft = drafts.get(i);
            if (draft.isHeading() && draft.level <= level) {
                return i;
            }
        }
        return next;
    }

    /** Status pages put the time below the message: "Posted Mar 11, 14:05 UTC". */
    private String postedTime(int first, int end) {
        for (int i = first; i < end; i++) {
            Draft draft = drafts.get(i);
            String time = draft.posted.isEmpty() ? Stamps.stamp(draft.prose) : draft.posted;
            if (!time.isEmpty()) {
                return time;
            }
        }
        return "";
    }

    static boolean isTime(String text) {
        var tokens = TimeRun.tokens(text);
        return TimeRun.at(tokens, 0).end() == tokens.size() && tokens.size() > 0;
    }
}
