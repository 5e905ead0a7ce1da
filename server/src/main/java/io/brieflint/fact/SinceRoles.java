package io.brieflint.fact;

import java.util.EnumSet;
import java.util.Set;

/** Since when: how long it fails, or how long it works again. */
final class SinceRoles {
    private static final Set<String> WORKS =
            WordList.of(
                    "again back works worked working work available normal normally restored"
                            + " reachable online usable operational healthy");
    private static final Set<String> FIXES =
            Set.of("it", "this", "that", "fix", "problem", "issue", "repair", "solution");
    private static final Set<String> NEGATIONS =
            WordList.of("not no never hardly cannot without nobody nothing longer");

    private final Words words;
    private final Clause clause;

    SinceRoles(Words words, Clause clause) {
        this.words = words;
        this.clause = clause;
    }

    FactRole of(FactKind kind, EnumSet<Cue> cues) {
        boolean effect = cues.contains(Cue.EFFECT);
        if (cues.contains(Cue.WORK) && !effect) {
            return FactRole.OTHER;
        }
        if (!effect && worksAgain()) {
            return FactRole.END;
        }
        boolean ongoing = effect || (kind == FactKind.TIME && !cues.contains(Cue.END));
        boolean other = cues.contains(Cue.WORK) || clause.has("running");
        return ongoing && !other ? FactRole.START : FactRole.OTHER;
    }

    /** "Works again since 14:05", "accepts receipts again, since 14:05". */
    private boolean worksAgain() {
        int low = clause.low();
        int end = clause.opening();
        if (low == end && words.is(end - 1, ",")) {
            low = Math.max(words.from(), end - 9);
            end--;
        }
        boolean works = false;
        for (int i = low; i < end; i++) {
            String word = words.at(i);
            boolean negated = NEGATIONS.contains(word) || word.endsWith("n't");
            boolean fails = Cue.at(words, i).filter(c -> c == Cue.EFFECT).isPresent();
            if (negated || fails) {
                return false;
            }
            works |= WORKS.contains(word) && !isOnTheFix(i + 1);
        }
        return works || worksBehind();
    }

    private boolean isOnTheFix(int i) {
        return words.is(i, "on")
                && (FIXES.contains(words.at(i + 1)) || FIXES.contains(words.at(i + 2)));
    }

    /** "Since 14:05 UTC the shop works again". */
    private boolean worksBehind() {
        if (!clause.leads()) {
            return false;
        }
        boolean works = false;
        for (int i = clause.to(); i < clause.to() + 9; i++) {
            String word = words.at(i);
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                return false;
            }
            works |= word.equals("again") || word.equals("back");
        }
        return works;
    }
}
