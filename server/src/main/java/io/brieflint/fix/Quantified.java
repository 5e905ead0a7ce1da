package io.brieflint.fix;

import io.brieflint.language.Inflector;
import java.util.Optional;
import java.util.Set;

/**
 * What a vague number counts: "several of our larger shops".
 *
 * @param from where the number begins
 * @param counts where the counted noun phrase begins
 * @param end one past its last noun
 * @param share of a whole rather than a number
 * @param plural there is something to count
 */
record Quantified(int from, int counts, int end, boolean share, boolean plural) {
    static final Set<String> WHOSE =
            Set.of("our", "the", "your", "their", "these", "those", "its", "his", "her", "my");
    static final Set<String> SHARED =
            Set.of(
                    "capacity",
                    "fleet",
                    "functionality",
                    "infrastructure",
                    "load",
                    "network",
                    "traffic");
    static final Set<String> QUANTIFIERS =
            Set.of(
                    "some",
                    "several",
                    "many",
                    "few",
                    "multiple",
                    "various",
                    "numerous",
                    "most",
                    "certain",
                    "countless",
                    "much");
    private static final Set<String> ALMOST =
            Set.of("nearly", "almost", "virtually", "practically", "hardly", "barely");
    private static final Set<String> ALL = Set.of("all", "no", "none", "any");
    private static final Set<String> HEAPS =
            Set.of(
                    "lots",
                    "plenty",
                    "dozens",
                    "hundreds",
                    "thousands",
                    "millions",
                    "scores",
                    "loads",
                    "tons",
                    "majority",
                    "numbers",
                    "amounts",
                    "volumes");
    private static final Set<String> GROUPS =
            Set.of(
                    "number",
                    "subset",
                    "group",
                    "amount",
                    "minority",
                    "set",
                    "handful",
                    "couple",
                    "lot",
                    "bunch",
                    "range",
                    "volume",
                    "series",
                    "string",
                    "majority",
                    "bulk",
                    "portion",
                    "percentage",
                    "proportion",
                    "fraction",
                    "share",
                    "part");
    private static final Set<String> SHARES =
            Set.of("portion", "percentage", "proportion", "fraction", "share", "part");
    private static final Set<String> BULK = Set.of("most", "much", "the", "majority");
    private static final Set<String> ROUND =
            Set.of("hundred", "thousand", "million", "dozen", "of", "all");
    private static final Set<String> HEADS =
            Set.of("accounts", "teams", "orders", "groups", "requests", "services");
    private static final Set<String> MASS =
            Set.of("content", "data", "information", "mail", "email", "money", "revenue");
    private static final Set<String> SIZED = Set.of("numbers", "amounts", "volumes");

    static Optional<Quantified> in(FoundWords found) {
        for (int i = found.from(); i < found.to(); i++) {
            Optional<Quantified> counted = at(i, found);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantified> at(int at, FoundWords found) {
        int from = at;
        int next;
        boolean share = false;
        String word = found.word(at);
        if (word.equals("a") || word.equals("an") || word.equals("the")) {
            int group = at + 1;
            while (group < at + 4
                    && !(found.is(group, GROUPS) && found.word(group + 1).equals("of"))) {
                group++;
            }
            if (!found.is(group, GROUPS) || !found.word(group + 1).equals("of")) {
                return Optional.empty();
            }
            share = found.is(group, SHARES);
            next = group + 1;
        } else if (found.is(at, ALMOST) && found.is(at + 1, ALL)) {
            next = at + 2;
        } else if (word.equals("close")
                && found.word(at + 1).equals("to")
                && found.is(at + 2, ALL)) {
            next = at + 3;
        } else if (word.equals("very") && found.word(at + 1).equals("few")) {
            next = at + 2;
        } else if (found.is(at, QUANTIFIERS)
                || (found.is(at, HEAPS) && found.word(at + 1).equals("of"))) {
            next = at + 1;
            String before = found.word(at - 1);
            if (found.is(at, SIZED) && at > found.from()) {
                from = at - 1;
            }
            if (word.equals("few") && before.equals("a")) {
                from = found.word(at - 2).equals("quite") ? at - 2 : at - 1;
            } else if (Set.of("the", "these", "those", "of", "very", "a", "too").contains(before)
                    && !(before.equals("of") && found.is(at, QUANTIFIERS))) {
                return Optional.empty();
            }
        } else {
            return Optional.empty();
        }
        while (found.is(next, ROUND)) {
            next++;
        }
        int end = noun(next, found);
        if (end < 0) {
            return Optional.empty();
        }
        boolean plural = Inflector.isPlural(found.word(end - 1));
        boolean bulk = !plural && (found.is(at, BULK) || found.is(at, ALMOST));
        return Optional.of(new Quantified(from, next, end, share || bulk, plural));
    }

    /** One past the noun that a phrase is about, or -1. */
    private static int noun(int first, FoundWords found) {
        int start = found.is(first, WHOSE) ? first + 1 : first;
        for (int i = start; i < found.to() && !found.isSeam(i); i++) {
            boolean plural = Inflector.isPlural(found.word(i));
            if (plural || found.is(i, MASS) || found.is(i, SHARED)) {
                int end = i + 1;
                if (plural && found.is(end, HEADS)) {
                    end++;
                }
                boolean goesOn = found.word(end).equals("-") || found.word(end).startsWith("'");
                boolean more =
                        plural
                                ? Inflector.isPlural(found.word(end))
                                : !found.word(end).endsWith("ed");
                boolean noun = more && !found.isSeam(end);
                return goesOn || noun ? -1 : end;
            }
        }
        return -1;
    }
}
