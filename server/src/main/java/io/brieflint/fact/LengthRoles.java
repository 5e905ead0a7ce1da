package io.brieflint.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which lengths of time tell how long the effect lasted. */
final class LengthRoles {
    private static final Set<String> OUTAGES =
            WordList.of(
                    "outage incident disruption downtime interruption degradation "
                            + "blackout unavailability slowdown");
    private static final Set<String> NOT_THE_OUTAGE =
            Set.of("review", "call", "meeting", "report", "response", "retrospective", "bridge");

    private static final Set<String> BESIDE_RANGE =
            WordList.of(", ( ) - : ; for a an in all total of duration lasting about so that is");

    private final Words words;
    private final List<Find> finds;
    private final Roles moments;
    private final String blockLabel;

    LengthRoles(Words words, List<Find> finds, Roles moments, String blockLabel) {
        this.words = words;
        this.finds = finds;
        this.moments = moments;
        this.blockLabel = blockLabel;
    }

    FactRole of(int index, String leadingLabel) {
        Find find = finds.get(index);
        Clause clause = new Clause(words, finds, index);
        boolean labelled =
                Labels.isLength(clause.label())
                        || Labels.isLength(blockLabel)
                        || Labels.isLength(leadingLabel);
        if (labelled || isOutageLength(find) || endsRange(index)) {
            return FactRole.END;
        }
        if (isNextNews(clause, find, leadingLabel)) {
            return FactRole.NEXT_UPDATE;
        }
        EnumSet<Cue> cues = clause.cues();
        boolean within = clause.preposition().equals("within") || clause.preposition().equals("in");
        if (within && clause.isFuture()) {
            return ahead(clause, cues);
        }
        boolean lasted =
                clause.isPrecededBy("lasted")
                        || clause.isPrecededBy("lasting")
                        || clause.isPrecededBy("lasts");
        boolean affected =
                clause.preposition().equals("for")
                        && cues.contains(Cue.EFFECT)
                        && !cues.contains(Cue.UPDATE)
                        && !isUnnoticed(clause);
        return (lasted || affected) && !clause.isFuture() ? FactRole.END : FactRole.OTHER;
    }

    /** "Next update: 30 minutes", "Next update in 45 minutes", "within the next 2 hours". */
    private boolean isNextNews(Clause clause, Find find, String leadingLabel) {
        boolean labelled =
                isNextNews(clause.label()) || isNextNews(blockLabel) || isNextNews(leadingLabel);
        int before = clause.opening() - 1;
        boolean next = words.is(before, "next") && words.is(before - 1, "the");
        boolean within = words.is(before - 2, "within") || words.is(before - 2, "in");
        boolean ahead = within && next && clause.opening() == find.from();
        boolean length = clause.preposition().equals("within") || clause.preposition().equals("in");
        boolean named = clause.has("next", "update") || clause.has("further", "update");
        return labelled
                || (length && named)
                || (ahead && clause.isFuture() && clause.cues().contains(Cue.UPDATE));
    }

    private static boolean isNextNews(String label) {
        return Labels.role(label).equals(Optional.of(FactRole.NEXT_UPDATE));
    }

    /** "Failed to notice the alert for 40 minutes": how long nobody looked. */
    private static boolean isUnnoticed(Clause clause) {
        return clause.has("notice")
                || clause.has("noticed")
                || clause.has("failed", "to", "see")
                || clause.has("failed", "to", "answer")
                || clause.has("failed", "to", "react");
    }

    private static FactRole ahead(Clause clause, EnumSet<Cue> cues) {
        if (cues.contains(Cue.UPDATE)) {
            return FactRole.NEXT_UPDATE;
        }
        boolean recovery = cues.contains(Cue.END) || Roles.expects(clause);
        return recovery ? FactRole.ETA : FactRole.OTHER;
    }

    /**
     * {@code 47-minute outage}, {@code 47 minutes of downtime}, {@code an outage of 47 minutes}.
     */
    private boolean isOutageLength(Find find) {
        int next = words.is(find.to(), "of") ? find.to() + 1 : find.to();
        boolean direct = OUTAGES.contains(words.at(next));
        boolean described = words.isWord(next) && OUTAGES.contains(words.at(next + 1));
        int noun = direct ? next : next + 1;
        if ((direct || described) && !NOT_THE_OUTAGE.contains(words.at(noun + 1))) {
            return true;
        }
        int of = find.from() - 1;
        while (of > find.from() - 4 && Hedges.bound(words, of + 1, of + 1) != Bound.EXACT) {
            of--;
        }
        return words.is(of, "of") && OUTAGES.contains(words.at(of - 1));
    }

    /** {@code from 14:05 to 14:52 UTC (47 minutes)}, {@code ... on 2 March, 47 minutes in all}. */
    private boolean endsRange(int index) {
        int end = index - 1;
        while (end > 0 && finds.get(end).kind() == FactKind.DATE) {
            end--;
        }
        if (end < 0 || finds.get(end).part() != Find.Part.RANGE_END) {
            return false;
        }
        int last = finds.get(index - 1).to();
        for (int i = last; i < finds.get(index).from(); i++) {
            if (!BESIDE_RANGE.contains(words.at(i))) {
                return false;
            }
        }
        return finds.get(index).from() - last <= 5 && moments.of(end) == FactRole.END;
    }
}
