package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Mark;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Square brackets that wait for the writer: slots of a script ("[Affected System]") and the gaps
 * that our own fixes leave ("[number]"). Links, footnotes, "[sic]" and the labels of a thread are
 * none.
 */
final class Slots {
    private static final int LONGEST = 160;

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
                    "version",
                    "what",
                    "when",
                    "where",
                    "who",
                    "workaround",
                    "year",
                    "your");

    private Slots() {}

    /** A bracket, in the source, and what it holds. */
    record Slot(Span span, String content) {
        /** Our own gaps and everything in lower case; script slots have capitals or an example. */
        boolean isGap() {
            return content.equals(content.toLowerCase(Locale.ROOT)) && !content.contains("e.g.");
        }
    }

    static List<Slot> of(Brief brief) {
        List<Slot> slots = new ArrayList<>();
        for (Block block : brief.blocks()) {
            if (brief.isCurrent(block)) {
                read(block, slots);
            }
        }
        return slots;
    }

    private static void read(Block block, List<Slot> slots) {
        String prose = block.prose();
        for (int open = prose.indexOf('['); open >= 0; open = prose.indexOf('[', open + 1)) {
            int close = prose.indexOf(']', open);
            if (close < 0) {
                return;
            }
            Span span = new Span(open, close + 1);
            String content = prose.substring(open + 1, close).strip();
            boolean nested = content.indexOf('[') >= 0;
            if (!nested && content.length() <= LONGEST && asks(content) && !isLinked(block, span)) {
                slots.add(new Slot(block.toSource(span), content));
            }
        }
    }

    private static boolean isLinked(Block block, Span span) {
        return block.text().marks().stream()
                .anyMatch(mark -> mark.kind() != Mark.Kind.STRONG && mark.span().overlaps(span));
    }

    private static boolean asks(String content) {
        if (content.isEmpty()
                || content.startsWith("^")
                || content.startsWith("#")
                || content.startsWith("@")) {
            return false;
        }
        if (content.matches("[0-9]+") && content.length() <= 3) {
            return content.equals("30") || content.equals("60") || content.equals("15");
        }
        if (Character.isDigit(content.charAt(0))) {
            return false;
        }
        String lower = content.toLowerCase(Locale.ROOT);
        if (lower.startsWith("e.g.")
                || lower.equals("x")
                || lower.equals("...")
                || lower.equals("\u2026")) {
            return true;
        }
        for (String word : lower.replace('\u2019', '\'').split("[^\\p{L}']+")) {
            if (ASKING.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
