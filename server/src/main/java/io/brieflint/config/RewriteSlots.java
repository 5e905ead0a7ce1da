package io.brieflint.config;

import io.brieflint.rule.Pattern;
import io.brieflint.rule.PatternNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The slots that a rewrite uses, and the slots that a pattern always binds. */
final class RewriteSlots {
    private static final Set<String> FORMS =
            Set.of("base", "s", "past", "participle", "ing", "plural");

    private static final Set<String> AGREEING = Set.of("be", "was", "is", "a");
    private static final Set<String> ALWAYS = Set.of("WORD", "LAST");
    private static final String PASSIVE = "passive:";

    /**
     * @param at index of the {@code $} in the rewrite
     */
    record Use(String slot, int at) {}

    private final YamlNode.Scalar text;
    private final Reading reading;
    private final List<Use> uses = new ArrayList<>();

    private RewriteSlots(YamlNode.Scalar text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    static List<Use> of(YamlNode.Scalar rewrite, Reading reading) {
        RewriteSlots slots = new RewriteSlots(rewrite, reading);
        slots.read();
        return slots.uses;
    }

    /** Whether the writer has something to fill in: {@code [number]}. */
    static boolean hasGap(String rewrite) {
        int open = rewrite.indexOf('[');
        return open >= 0 && rewrite.indexOf(']', open) > open + 1;
    }

    /** Slots that have a value wherever the pattern matches. */
    static Set<String> bound(Pattern pattern) {
        return bound(pattern.nodes());
    }

    private static Set<String> bound(List<PatternNode> nodes) {
        Set<String> bound = new HashSet<>();
        for (PatternNode node : nodes) {
            if (node instanceof PatternNode.Slot slot) {
                bound.add(slot.name());
            } else if (node instanceof PatternNode.Choice choice) {
                bound.addAll(boundInAll(choice.alternatives()));
            }
        }
        return bound;
    }

    private static Set<String> boundInAll(List<List<PatternNode>> alternatives) {
        Set<String> common = bound(alternatives.get(0));
        alternatives.forEach(alternative -> common.retainAll(bound(alternative)));
        return common;
    }

    static boolean hasSlot(List<PatternNode> nodes) {
        return nodes.stream().anyMatch(RewriteSlots::isOrHoldsSlot);
    }

    private static boolean isOrHoldsSlot(PatternNode node) {
        if (node instanceof PatternNode.Maybe maybe) {
            return hasSlot(maybe.nodes());
        }
        if (node instanceof PatternNode.Choice choice) {
            return choice.alternatives().stream().anyMatch(RewriteSlots::hasSlot);
        }
        return node instanceof PatternNode.Slot;
    }

    private void read() {
        String to = text.text();
        for (int at = to.indexOf('$'); at >= 0; at = to.indexOf('$', at + 1)) {
            if (to.startsWith("{", at + 1)) {
                braced(at);
            } else {
                int length = nameLength(to.substring(at + 1));
                if (length > 0) {
                    add(to.substring(at + 1, at + 1 + length), at);
                }
            }
        }
    }

    /** {@code ${NP:plural}} or {@code ${be:NP}}. */
    private void braced(int at) {
        int close = text.text().indexOf('}', at);
        if (close < 0) {
            reading.problem(text, at, "\"${\" is never closed; add \"}\"");
            return;
        }
        String inside = text.text().substring(at + 2, close);
        int colon = inside.indexOf(':');
        String before = colon < 0 ? inside : inside.substring(0, colon);
        String after = colon < 0 ? "" : inside.substring(colon + 1);
        if (after.equals("found") && isWord(before)) {
            return;
        }
        boolean agrees = AGREEING.contains(before);
        boolean passive = after.startsWith(PASSIVE);
        String subject = passive ? after.substring(PASSIVE.length()) : agrees ? after : "";
        boolean hasForm = !agrees && !passive && colon >= 0;
        if (!subject.isEmpty() && !isWord(subject)) {
            use(subject, inside, at);
        }
        if (hasForm && !FORMS.contains(after)) {
            reading.problem(
                    text, at, "\":" + after + "\" is no form" + NearMiss.advice(after, FORMS));
        } else if (!agrees) {
            use(before, inside, at);
        } else if (subject.isEmpty()) {
            use("", inside, at);
        }
    }

    private void use(String slot, String inside, int at) {
        if (slot.isEmpty() || nameLength(slot) != slot.length()) {
            reading.problem(
                    text, at, "\"${" + inside + "}\" is no slot; write ${NP:plural} or ${be:NP}");
        } else {
            add(slot, at);
        }
    }

    /** What every match has needs no slot in its pattern. */
    private void add(String slot, int at) {
        if (!ALWAYS.contains(slot)) {
            uses.add(new Use(slot, at));
        }
    }

    private static boolean isWord(String text) {
        return text.matches("[a-z]+( [a-z]+)?");
    }

    private static int nameLength(String text) {
        int length = 0;
        while (length < text.length() && isNameChar(text.charAt(length), length)) {
            length++;
        }
        return length;
    }

    private static boolean isNameChar(char c, int index) {
        return (c >= 'A' && c <= 'Z') || (index > 0 && c >= '0' && c <= '9');
    }
}
