package io.brieflint.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Says what the times and lengths of a sentence are about. Unsure is {@link FactRole#OTHER}. */
final class Roles {
    private final Words words;
    private final List<Find> finds;
    private final String blockLabel;
    private final EnumSet<Cue> sentenceCues;
    private final boolean maintenance;

    Roles(Words words, List<Find> finds, String blockLabel) {
        this.words = words;
        this.finds = finds;
        this.blockLabel = blockLabel;
        this.sentenceCues = sentenceCues(words);
        this.maintenance = isMaintenance(words);
    }

    FactRole of(int index) {
        Find find = finds.get(index);
        if (find.kind() == FactKind.DURATION) {
            return new LengthRoles(words, finds, this, blockLabel).of(index, leadingLabel());
        }
        if (!find.isMoment()) {
            return Harmed.are(words, find) ? FactRole.AFFECTED : FactRole.OTHER;
        }
        return switch (find.part()) {
            case REPEATED -> of(index - 1);
            case RANGE_START -> range(index, FactRole.START);
            case RANGE_END -> range(index - 1, FactRole.END);
            case ALONE -> moment(index);
        };
    }

    // --- labels

    private Optional<FactRole> labelled(Clause clause) {
        return Labels.role(clause.label())
                .or(() -> Labels.role(blockLabel))
                .or(() -> Labels.role(leadingLabel()));
    }

    /** The text before a colon that opens the sentence. */
    private String leadingLabel() {
        StringBuilder label = new StringBuilder();
        for (int i = words.from(); i < words.from() + 5 && words.isWord(i); i++) {
            label.append(words.at(i)).append(' ');
            if (words.is(i + 1, ":")) {
                return label.toString();
            }
        }
        return "";
    }

    // --- ranges

    private FactRole range(int start, FactRole part) {
        Clause clause = new Clause(words, finds, start);
        Optional<FactRole> label = labelled(clause);
        if (label.isPresent() && !isWindow(clause)) {
            return label.get();
        }
        boolean effectFirst = Faults.precede(words, clause.opening()) && !clause.isFuture();
        boolean named = effectFirst && !maintenance;
        if (isWindow(clause) || named) {
            return part;
        }
        EnumSet<Cue> cues = sentenceCues;
        boolean future = clause.isFuture();
        if (future && cues.contains(Cue.UPDATE)) {
            return FactRole.NEXT_UPDATE;
        }
        if (future) {
            return cues.contains(Cue.END) ? FactRole.ETA : FactRole.OTHER;
        }
        boolean faulty =
                cues.contains(Cue.EFFECT) || (Faults.areNamed(words) && !cues.contains(Cue.WORK));
        boolean effect = faulty && !maintenance;
        return effect && !clause.isTimelineItem() ? part : FactRole.OTHER;
    }

    private boolean isWindow(Clause clause) {
        return Labels.isWindow(clause.label())
                || Labels.isWindow(blockLabel)
                || Labels.isWindow(leadingLabel());
    }

    private static EnumSet<Cue> sentenceCues(Words words) {
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        for (int i = words.from(); i < words.to(); i++) {
            if (words.is(i, "incident")) {
                cues.add(Cue.EFFECT);
            }
            Cue.at(words, i).ifPresent(cues::add);
        }
        return cues;
    }

    private static boolean isMaintenance(Words words) {
        for (int i = words.from(); i < words.to(); i++) {
            boolean planned =
                    words.is(i, "maintenance")
                            || words.is(i, "planned")
                            || words.is(i, "scheduled");
            if (planned) {
                return true;
            }
        }
        return false;
    }

    // --- single moments

    private FactRole moment(int index) {
        Clause clause = new Clause(words, finds, index);
        if (followsCadence(index)) {
            return FactRole.NEXT_UPDATE;
        }
        FactKind kind = finds.get(index).kind();
        return labelled(clause)
                .or(() -> stated(clause))
                .or(() -> news(clause, index))
                .or(() -> announced(clause, kind))
                .orElseGet(() -> happened(clause, kind));
    }

    private Optional<FactRole> news(Clause clause, int index) {
        boolean rhythm = false;
        for (int k = 0; k < index; k++) {
            rhythm |= finds.get(k).kind() == FactKind.CADENCE;
        }
        boolean next = new NextNews(words, clause).isAt(finds.get(index).kind(), rhythm);
        return next ? Optional.of(FactRole.NEXT_UPDATE) : Optional.empty();
    }

    /** {@code every weekday at 09:00 UTC}. */
    private boolean followsCadence(int index) {
        return index > 0
                && finds.get(index - 1).kind() == FactKind.CADENCE
                && words.is(finds.get(index).from() - 1, "at")
                && finds.get(index).from() - finds.get(index - 1).to() == 1;
    }

    private Optional<FactRole> stated(Clause clause) {
        Stamp stamp = new Stamp(words, clause);
        if (stamp.isAsOf() || (blockLabel.isBlank() && stamp.standsAlone())) {
            return Optional.of(FactRole.AS_OF);
        }
        boolean next = clause.has("next", "update") || clause.has("next", "status");
        return next
                ? Optional.of(FactRole.NEXT_UPDATE)
                : Extremes.role(words, clause).or(() -> UntilRoles.ahead(clause));
    }

    /** What is still to come. */
    private static Optional<FactRole> announced(Clause clause, FactKind kind) {
        EnumSet<Cue> cues = clause.cues();
        if (cues.contains(Cue.DUE)) {
            return Optional.of(FactRole.DUE);
        }
        String preposition = clause.preposition();
        boolean by = preposition.equals("by") || preposition.equals("before");
        boolean happened = clause.has("was") || clause.has("were") || clause.has("had");
        boolean ahead = clause.isFuture() || (by && !happened);
        boolean order = preposition.equals("at") && clause.isPrecededBy("update");
        if (cues.contains(Cue.UPDATE) && (ahead || order)) {
            boolean report = kind == FactKind.DATE && clause.has("report");
            return Optional.of(report ? FactRole.DUE : FactRole.NEXT_UPDATE);
        }
        boolean recovery =
                cues.contains(Cue.END) || cues.contains(Cue.MITIGATED) || expects(clause);
        if (clause.has("eta") || (clause.isFuture() && recovery)) {
            return Optional.of(FactRole.ETA);
        }
        boolean action = kind == FactKind.DATE && by && !happened;
        if (action) {
            return Optional.of(FactRole.DUE);
        }
        return clause.isFuture() ? Optional.of(FactRole.OTHER) : Optional.empty();
    }

    static boolean expects(Clause clause) {
        boolean expects =
                clause.has("expect")
                        || clause.has("expected")
                        || clause.has("anticipate")
                        || clause.has("estimate")
                        || clause.has("estimates")
                        || clause.has("expects");
        return expects && !clause.preposition().isEmpty();
    }

    private FactRole happened(Clause clause, FactKind kind) {
        EnumSet<Cue> cues = clause.cues();
        return switch (clause.preposition()) {
            case "since" -> new SinceRoles(words, clause).of(kind, cues);
            case "until", "till" -> UntilRoles.past(clause, cues);
            case "before", "after", "within", "between" -> FactRole.OTHER;
            default -> {
                boolean bare = kind == FactKind.DATE && clause.preposition().isEmpty();
                yield bare && clause.leads()
                        ? FactRole.OTHER
                        : clause.nearest()
                                .map(cue -> governed(clause, cue, cues))
                                .orElse(FactRole.OTHER);
            }
        };
    }

    private static FactRole governed(Clause clause, Cue cue, EnumSet<Cue> cues) {
        if (clause.isTimelineItem() && !isAboutTheWhole(clause, cue)) {
            return FactRole.OTHER;
        }
        return switch (cue) {
            case BEGIN -> isWorkBeginning(clause, cues) ? FactRole.OTHER : FactRole.START;
            case EFFECT -> effect(cues);
            case DETECTED -> FactRole.DETECTED;
            case MITIGATED -> FactRole.MITIGATED;
            case END -> FactRole.END;
            case AS_OF -> clause.leads() ? FactRole.OTHER : FactRole.AS_OF;
            case UPDATE, DUE, WORK -> FactRole.OTHER;
        };
    }

    /** A line of a timeline mostly tells a detail. */
    private static boolean isAboutTheWhole(Clause clause, Cue cue) {
        return switch (cue) {
            case BEGIN, END -> namesTheIncident(clause);
            case DETECTED ->
                    namesTheIncident(clause)
                            || clause.has("alert")
                            || clause.has("alerts")
                            || clause.has("paged");
            default -> false;
        };
    }

    private static boolean namesTheIncident(Clause clause) {
        return clause.has("incident")
                || clause.has("outage")
                || clause.has("impact")
                || clause.has("service");
    }

    private static boolean isWorkBeginning(Clause clause, EnumSet<Cue> cues) {
        boolean work =
                cues.contains(Cue.WORK)
                        || cues.contains(Cue.END)
                        || cues.contains(Cue.MITIGATED)
                        || cues.contains(Cue.UPDATE);
        boolean people =
                clause.has("we")
                        || clause.has("i")
                        || clause.has("monitoring")
                        || clause.has("engineers");
        return work || (people && !feels(clause));
    }

    /** "We began seeing errors" is the incident's beginning, "we began rolling back" is not. */
    private static boolean feels(Clause clause) {
        return clause.has("experiencing")
                || clause.has("seeing")
                || clause.has("noticing")
                || clause.has("observing")
                || clause.has("having");
    }

    /** "Alerted to errors at 14:05": the other verb decides. */
    private static FactRole effect(EnumSet<Cue> cues) {
        if (cues.contains(Cue.WORK)) {
            return FactRole.OTHER;
        }
        if (cues.contains(Cue.DETECTED)) {
            return FactRole.DETECTED;
        }
        if (cues.contains(Cue.MITIGATED)) {
            return FactRole.MITIGATED;
        }
        return cues.contains(Cue.END) ? FactRole.END : FactRole.START;
    }
}
