package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Suppression;
import io.brieflint.finding.Finding;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines about one document. */
final class DocumentText {
    private static final int FEW = 3;
    private static final int MOST_UNSAID = 8;

    private final CheckedDocument document;
    private final String path;
    private final Analysis analysis;
    private final Masking masking;
    private final Palette palette;
    private final TextReport.Amount amount;
    private final Readiness readiness;
    private final FindingText findings;
    private final OpenGaps gaps;
    private final List<String> lines = new ArrayList<>();

    DocumentText(CheckedDocument document, Palette palette, TextReport.Amount amount) {
        this.document = document;
        this.path = TerminalText.printable(document.path());
        this.analysis = document.analysis();
        this.masking = Masking.of(analysis);
        this.palette = palette;
        this.amount = amount;
        this.readiness = new Readiness(analysis);
        this.gaps = new OpenGaps(analysis);
        this.findings = new FindingText(path, analysis, masking, palette);
    }

    List<String> lines() {
        lines.add(verdict());
        lines.add(path + ", read as " + readAs(analysis.profile()));
        readiness.line().ifPresent(lines::add);
        for (Urgency urgency : Urgency.values()) {
            addGroup(urgency);
        }
        addSuppressions();
        if (amount == TextReport.Amount.PASTED) {
            lines.addAll(new ReadyToPaste(document).lines());
        }
        return List.copyOf(lines);
    }

    private String verdict() {
        Summary summary = Summary.NONE.plus(analysis);
        String verdict =
                Wording.verdict(
                        palette,
                        summary.error(),
                        gaps.count(),
                        summary.warning(),
                        summary.info() + summary.hint());
        boolean calm = analysis.findings().isEmpty() && readiness.isComplete();
        return calm ? verdict + " Your readers have what they need." : verdict;
    }

    private String readAs(ProfileChoice choice) {
        return choice.profile().audience().id()
                + from(choice.audienceFrom())
                + " at "
                + choice.profile().stage().id()
                + from(choice.stageFrom());
    }

    private String from(String reason) {
        return reason.isEmpty() ? "" : " (" + TerminalText.printable(masking.text(reason)) + ")";
    }

    private void addGroup(Urgency urgency) {
        List<Finding> group = new ArrayList<>();
        List<Finding> unsaid = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            if (Urgency.of(finding.severity()) != urgency) {
                continue;
            }
            if (urgency == Urgency.REVIEW && isFew() && finding.element().isPresent()) {
                unsaid.add(finding);
            } else if (!isForm() || !OpenGaps.isGap(finding)) {
                group.add(finding);
            }
        }
        boolean form = urgency == Urgency.HOLD && isForm();
        if (group.isEmpty() && unsaid.isEmpty() && !form) {
            return;
        }
        lines.add("");
        lines.add(urgency.heading(palette));
        group.sort(readiness.mostHarmfulFirst());
        addFindings(group);
        if (form) {
            lines.add("");
            lines.add(TerminalText.printable(masking.text(gaps.line())));
        }
        if (!unsaid.isEmpty()) {
            lines.add("");
            lines.add("Not said yet: " + names(unsaid));
        }
    }

    /** Those that readers need most come first. */
    private String names(List<Finding> unsaid) {
        unsaid.sort(Comparator.comparing(Finding::severity));
        List<String> names = new ArrayList<>();
        for (Finding finding : unsaid.subList(0, Math.min(unsaid.size(), MOST_UNSAID))) {
            names.add(readiness.name(finding.element().orElse("")));
        }
        String all = String.join("; ", names);
        int more = unsaid.size() - names.size();
        return more == 0 ? all : all + "; and " + more + " more (show all: --all)";
    }

    private void addFindings(List<Finding> group) {
        Map<String, Integer> ofRule = new HashMap<>();
        Map<String, Integer> folded = new HashMap<>();
        int shown = 0;
        for (Finding finding : group) {
            String rule = finding.rule().toString();
            if (isFew() && ofRule.merge(rule, 1, Integer::sum) > FEW) {
                folded.merge(rule, 1, Integer::sum);
            } else if (shown < limit()) {
                lines.add("");
                lines.addAll(findings.lines(finding));
                shown++;
            }
        }
        addMore(group.size() - shown, folded);
    }

    private void addMore(int hidden, Map<String, Integer> folded) {
        if (hidden == 0) {
            return;
        }
        lines.add("");
        if (folded.size() == 1 && folded.containsValue(hidden)) {
            String rule = folded.keySet().iterator().next();
            lines.add(Wording.more(hidden, " of " + rule));
        } else {
            lines.add(Wording.more(hidden, ""));
        }
    }

    private void addSuppressions() {
        int quiet = analysis.suppressed().size();
        if (quiet > 0) {
            lines.add("");
            lines.add("Kept quiet on request: " + quiet);
        }
        List<Suppression> unusedHere = new ArrayList<>(analysis.unusedSuppressions());
        // One in the configuration is for many files; that this one does not need it says little.
        unusedHere.removeIf(unused -> unused.span().isEmpty());
        if (!unusedHere.isEmpty()) {
            lines.add("");
        }
        for (Suppression unused : unusedHere) {
            lines.add(
                    findings.place(unused.span())
                            + ": This request keeps nothing quiet, and can go: "
                            + TerminalText.printable(masking.text(unused.rule())));
        }
    }

    private int limit() {
        Stage stage = analysis.profile().profile().stage();
        boolean hurried = stage.isUnderWay();
        return isFew() && hurried ? FEW : Integer.MAX_VALUE;
    }

    /** Many gaps are told as one. */
    private boolean isForm() {
        return isFew() && gaps.areMany();
    }

    private boolean isFew() {
        return amount != TextReport.Amount.ALL;
    }
}
