package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text inside Markdown, which sees one paragraph in it: lines that are headings, lines that
 * begin with a bullet that is no Markdown, and lines that begin with the time of day.
 */
final class TypedLines {
    private static final int A_LIST = 2;
    private static final int A_LOG = 3;
    private static final int LONGEST_TIME = 60;
    private static final String BULLETS = "\u2022\u2023\u25aa\u25e6\u25cb\u25cf";

    private TypedLines() {}

    /** Where the lines of a prose begin that begin with a bullet, or else with a time. */
    private record Starts(List<Integer> bullets, List<Integer> times) {
        static Starts of(Draft draft, String source) {
            Starts starts = new Starts(new ArrayList<>(), new ArrayList<>());
            String prose = draft.prose;
            boolean begins = true;
            for (int i = 0; i < prose.length(); i++) {
                if (begins && isBullet(prose, i)) {
                    starts.bullets.add(i);
                } else if (begins && isTime(prose, i)) {
                    starts.times.add(i);
                }
                begins = draft.breaksLine(i, source);
            }
            return starts;
        }
    }

    /** Puts the parts into the outline, or the draft itself when it is nothing of the kind. */
    static void add(Draft draft, String source, HeadingRoles roles, OutlineBuilder outline) {
        for (Span part : parts(draft, headings(draft, source, roles))) {
            boolean whole = part.length() == draft.prose.length();
            addLines(whole ? draft : draft.part(part), source, outline);
        }
    }

    /** Where the lines begin that hold a heading and nothing else, and where they are over. */
    private static List<Integer> headings(Draft draft, String source, HeadingRoles roles) {
        List<Integer> cuts = new ArrayList<>();
        String prose = draft.prose;
        int start = 0;
        for (int i = 0; i < prose.length(); i++) {
            if (draft.breaksLine(i, source)) {
                if (isHeading(prose.substring(start, i), roles)
                        && !Character.isLowerCase(prose.charAt(i + 1))) {
                    cuts.add(start);
                    cuts.add(i + 1);
                }
                start = i + 1;
            }
        }
        return cuts;
    }

    private static boolean isHeading(String line, HeadingRoles roles) {
        return SectionBuilder.isTitle(line)
                && roles.findExact(line).isPresent()
                && new Opening(line, List.of()).marker(false).isEmpty();
    }

    private static void addLines(Draft draft, String source, OutlineBuilder outline) {
        if (draft.prose.indexOf(' ') < 0) {
            outline.block(draft);
            return;
        }
        Starts starts = Starts.of(draft, source);
        if (starts.bullets.size() >= A_LIST) {
            addItems(draft, starts.bullets, outline);
        } else if (starts.times.size() >= A_LOG) {
            parts(draft, starts.times).forEach(span -> outline.block(draft.part(span)));
        } else {
            outline.block(draft);
        }
    }

    private static void addItems(Draft draft, List<Integer> starts, OutlineBuilder outline) {
        List<Span> parts = parts(draft, starts);
        boolean listed = false;
        for (Span span : parts) {
            if (!isBullet(draft.prose, span.start())) {
                outline.block(draft.part(span));
                continue;
            }
            if (!listed) {
                outline.openList();
                listed = true;
            }
            outline.openItem();
            outline.block(draft.part(new Span(afterBullet(draft.prose, span), span.end())));
            outline.closeItem();
        }
        if (listed) {
            outline.closeList();
        }
    }

    /** The prose cut at these places; what stands before the first is a part, too. */
    private static List<Span> parts(Draft draft, List<Integer> starts) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from + 1) {
                parts.add(new Span(from, start - 1));
            }
            from = start;
        }
        parts.add(new Span(from, draft.prose.length()));
        return parts;
    }

    private static boolean isBullet(String prose, int at) {
        return BULLETS.indexOf(prose.charAt(at)) >= 0
                && at + 2 < prose.length()
                && Character.isWhitespace(prose.charAt(at + 1));
    }

    private static int afterBullet(String prose, Span item) {
        int i = item.start() + 1;
        while (i < item.end() - 1 && Character.isWhitespace(prose.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isTime(String prose, int at) {
        char first = prose.charAt(at);
        if (!Character.isDigit(first) && first != '[' && !Character.isUpperCase(first)) {
            return false;
        }
        String line = prose.substring(at, Math.min(prose.length(), at + LONGEST_TIME));
        return new Opening(line, List.of()).clock().isPresent();
    }
}
