package io.brieflint.fact;

import java.util.EnumSet;
import java.util.Optional;

/** Until when: how long it will still fail, or how long it failed. */
final class UntilRoles {
    private UntilRoles() {}

    /** "Stays closed until 09:00", "takes until about 16:30". */
    static Optional<FactRole> ahead(Clause clause) {
        boolean until = clause.preposition().equals("until") || clause.preposition().equals("till");
        boolean lasts = clause.has("takes") || clause.has("take") || clause.has("lasts");
        boolean stays =
                clause.has("stays")
                        || clause.has("stay")
                        || clause.has("remains")
                        || clause.has("remain");
        boolean shut = clause.has("closed") || clause.has("off") || clause.has("shut");
        boolean bad = shut || clause.cues().contains(Cue.EFFECT);
        return until && (lasts || (stays && bad)) ? Optional.of(FactRole.ETA) : Optional.empty();
    }

    static FactRole past(Clause clause, EnumSet<Cue> cues) {
        boolean late = cues.contains(Cue.END) && clause.has("not");
        return cues.contains(Cue.EFFECT) || late ? FactRole.END : FactRole.OTHER;
    }
}
