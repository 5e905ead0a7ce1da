package io.brieflint.finding;

import org.jspecify.annotations.Nullable;

/**
 * Names a rule: {@code blame/forgot-to}.
 *
 * @param family what the rule is about
 * @param name unique within the family
 */
public record RuleId(String family, String name) implements Comparable<RuleId> {
    public RuleId {
        if (!isWord(family) || !isWord(name)) {
            throw new IllegalArgumentException("not a rule id: " + family + "/" + name);
        }
    }

    /**
     * @throws IllegalArgumentException when the text is not {@code family/name}
     */
    public static RuleId of(String id) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
        return new RuleId(id.substring(0, slash), id.substring(slash + 1));
    }

    private static boolean isWord(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    @Override
    public int compareTo(RuleId other) {
        int families = family.compareTo(other.family);
        return families != 0 ? families : name.compareTo(other.name);
    }

    // Written out: what a record makes by itself is linked at run time, which slows each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && name.equals(id.name) && family.equals(id.family);
    }

    @Override
    public int hashCode() {
        return family.hashCode() * 31 + name.hashCode();
    }

    @Override
    public String toString() {
        return family + "/" + name;
    }
}
