package io.brieflint.analysis;

import io.brieflint.finding.RuleId;
import io.brieflint.rule.Rule;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Of the findings of one family that overlap, says which ones stay. */
final class Overlaps {
    static final Comparator<Candidate> TEXT_ORDER =
            Comparator.<Candidate>comparingInt(candidate -> candidate.finding().span().start())
                    .thenComparing(
                            candidate -> candidate.finding().span().end(),
                            Comparator.reverseOrder())
                    .thenComparing(candidate -> candidate.finding().rule());

    private final Set<RuleId> yielding;

    Overlaps(List<Rule> rules) {
        this.yielding =
                rules.stream()
                        .filter(rule -> rule.when().yields())
                        .map(Rule::id)
                        .collect(Collectors.toSet());
    }

    /**
     * Within a family a secret wins, so that it is masked; then a rule that does not yield, the
     * longer words, the louder rule, the rule that comes first by name.
     */
    List<Candidate> drop(List<Candidate> candidates) {
        candidates.sort(TEXT_ORDER);
        Map<String, List<Candidate>> byFamily = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            byFamily.computeIfAbsent(candidate.finding().rule().family(), key -> new ArrayList<>())
                    .add(candidate);
        }
        List<Candidate> kept = new ArrayList<>();
        for (List<Candidate> family : byFamily.values()) {
            int first = 0;
            while (first < family.size()) {
                int end = clusterEnd(family, first);
                kept.addAll(apart(family.subList(first, end)));
                first = end;
            }
        }
        kept.sort(TEXT_ORDER);
        return kept;
    }

    /**
     * One past the last candidate that hangs together with the first.
     *
     * @param family in text order
     */
    private static int clusterEnd(List<Candidate> family, int first) {
        int reached = family.get(first).finding().span().end();
        int i = first + 1;
        while (i < family.size() && family.get(i).finding().span().start() < reached) {
            reached = Math.max(reached, family.get(i).finding().span().end());
            i++;
        }
        return i;
    }

    private List<Candidate> apart(List<Candidate> cluster) {
        if (cluster.size() == 1) {
            return cluster;
        }
        List<Candidate> ranked = new ArrayList<>(cluster);
        ranked.sort(
                Comparator.<Candidate, Boolean>comparing(candidate -> !candidate.finding().secret())
                        .thenComparing(candidate -> yielding.contains(candidate.finding().rule()))
                        .thenComparingInt(candidate -> -candidate.finding().span().length())
                        .thenComparing(candidate -> candidate.finding().severity())
                        .thenComparing(candidate -> candidate.finding().rule())
                        .thenComparingInt(candidate -> candidate.finding().span().start()));
        List<Candidate> kept = new ArrayList<>();
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        for (Candidate candidate : ranked) {
            Span span = candidate.finding().span();
            Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
            if (before == null || before.getValue() <= span.start()) {
                taken.put(span.start(), span.end());
                kept.add(candidate);
            }
        }
        return kept;
    }
}
