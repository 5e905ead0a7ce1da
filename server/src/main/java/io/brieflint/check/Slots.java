package io.brieflint.check;

import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Mark;
import io.brieflint.document.SlotTag;
import io.brieflint.text.Brackets;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Brackets that wait for the writer: slots of a script ("[Affected System]"), the gaps that our own
 * fixes leave ("[number]") and the tags of a form letter. Links, footnotes, "[sic]" and the labels
 * of a thread are none.
 */
final class Slots {
    private static final int LONGEST = 160;

    /** What stands before a slot in a letter or a form. */
    private static final List<String> FORM_LEADS = List.of(":", ">", "Dear", "Hello", "Hi");

    private static final Set<Mark.Kind> FONTS = EnumSet.of(Mark.Kind.STRONG, Mark.Kind.EMPHASIS);

    /** What sorts titles where it opens one. */
    private static final Set<String> TAGS = Set.of("incident", "event", "action", "impact");

    /** A bracket with none of these words inside says something rather than asking for it. */
    private static final Set<String> ASKING =
            Set.of(
                    "action",
                    "amount",
                    "audience",
                    "author",
                    "authority",
                    "cause",
                    "channel",
                    "company",
                    "contact",
                    "cost",
                    "count",
                    "customer",
                    "customer's",
                    "customers",
                    "data",
                    "date",
                    "department",
                    "describe",
                    "description",
                    "detail",
                    "details",
                    "duration",
                    "effect",
                    "email",
                    "estimated",
                    "event",
                    "explain",
                    "frequency",
                    "function",
                    "group",
                    "hours",
                    "impact",
                    "incident",
                    "insert",
                    "link",
                    "location",
                    "manager",
                    "measure",
                    "mention",
                    "minutes",
                    "month",
                    "name",
                    "name's",
                    "names",
                    "number",
                    "outline",
                    "owner",
                    "percent",
                    "percentage",
                    "period",
                    "person",
                    "phone",
                    "place",
                    "placeholder",
                    "product",
                    "quantify",
                    "reason",
                    "region",
                    "role",
                    "scope",
                    "service",
                    "services",
                    "severity",
                    "specific",
                    "step",
                    "steps",
                    "system",
                    "task",
                    "team",
                    "time",
                    "timeframe",
                    "timeline",
                    "times",
                    "title",
                    "total",
                    "url",
                    "value",
                    "what",
                    "when",
                    "where",
                    "who",
                    "workaround",
                    "year",
                    "your");

    private Slots() {}

    /** A bracket, in the prose, and what it holds. */
    record Slot(Span span, String content, boolean isGap) {
        Check.Place place() {
            return new Check.Place(span, content, content, List.of());
        }
    }

    /**
     * @param gaps what our own fixes leave, lower case
     */
    static List<Slot> in(BlockText block, Set<String> gaps) {
        List<Slot> slots = new ArrayList<>();
        for (Span span : Brackets.in(block.prose())) {
            String content = block.prose().substring(span.start() + 1, span.end() - 1).strip();
            boolean gap = gaps.contains(content);
            boolean slot =
                    content.length() <= LONGEST
                            && (gap || asks(content) || isWholeItem(block, span, content))
                            && !isRemark(block.prose(), span, content)
                            && !(isTag(block, span, content) && !gap);
            if (slot && !isLinked(block, span)) {
                slots.add(new Slot(span, content, gap));
            }
        }
        addTags(block.prose(), slots);
        return slots;
    }

    private static void addTags(String prose, List<Slot> slots) {
        for (int open = prose.indexOf('<'); open >= 0; open = prose.indexOf('<', open + 1)) {
            String near = prose.substring(open, Math.min(prose.length(), open + LONGEST));
            String tag = near.substring(0, near.indexOf('>') + 1);
            if (SlotTag.is(tag) && isForm(prose, open)) {
                String content = tag.substring(1, tag.length() - 1);
                slots.add(new Slot(new Span(open, open + tag.length()), content, false));
            }
        }
    }

    /** "Dear <NAME>", "Number: <INSERT>" or alone on a line; manuals write "--file <FILE>". */
    private static boolean isForm(String prose, int open) {
        String before = prose.substring(Math.max(0, open - LONGEST), open).stripTrailing();
        return before.isEmpty() || FORM_LEADS.stream().anyMatch(before::endsWith);
    }

    /** "RFO [Reason For Outage]", "[EU region only]". */
    private static boolean isRemark(String prose, Span bracket, String content) {
        StringBuilder initials = new StringBuilder();
        for (String word : content.split("[^\\p{L}]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        String before = prose.substring(Math.max(0, bracket.start() - LONGEST), bracket.start());
        boolean explains =
                initials.length() > 1 && before.stripTrailing().endsWith(initials.toString());
        return explains || content.endsWith(" only");
    }

    /** "[Incident] Server down": sorts a title among others. */
    private static boolean isTag(BlockText block, Span bracket, String content) {
        return block.kind() == BlockKind.HEADING
                && bracket.start() == 0
                && bracket.end() < block.prose().length()
                && " [".indexOf(block.prose().charAt(bracket.end())) >= 0
                && TAGS.contains(content.toLowerCase(Locale.ROOT));
    }

    /** "- [Slack thread]" with nothing around it waits for its link. */
    private static boolean isWholeItem(BlockText block, Span bracket, String content) {
        return block.kind() == BlockKind.LIST_ITEM
                && bracket.start() == 0
                && bracket.end() == block.prose().length()
                && content.indexOf(' ') > 0
                && Character.isUpperCase(content.charAt(0))
                && isProse(content);
    }

    private static boolean isLinked(BlockText block, Span span) {
        return block.marks().stream()
                .filter(mark -> !FONTS.contains(mark.kind()))
                .anyMatch(mark -> mark.span().overlaps(span));
    }

    /**
     * A script's slot reads like a title, or gives an example: "[Affected System]", "[Timeframe -
     * e.g., 4 hours]".
     */
    private static boolean asks(String content) {
        if (content.isEmpty() || !isProse(content)) {
            return false;
        }
        String[] words =
                content.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}']+");
        boolean example = content.contains("e.g.") || content.contains("for example");
        if (Character.isUpperCase(content.charAt(0)) || example) {
            return Arrays.stream(words).anyMatch(ASKING::contains);
        }
        return words.length > 1
                && (ASKING.contains(words[0]) || ASKING.contains(words[words.length - 1]));
    }

    private static boolean isProse(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (!Character.isLetterOrDigit(c)
                    && " '\u2019,.:;/&-\u2013\u2014$%()\u20ac\u00a3\"".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
