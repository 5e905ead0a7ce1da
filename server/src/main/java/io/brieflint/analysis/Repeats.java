package io.brieflint.analysis;

import io.brieflint.document.Brief;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is found at several places of a brief, and said once. */
final class Repeats {
    private final Brief brief;

    Repeats(Brief brief) {
        this.brief = brief;
    }

    /**
     * @return what is said once per brief at its first place, the later ones related to it
     */
    List<Candidate> merge(List<Candidate> candidates) {
        Map<String, Integer> firsts = new HashMap<>();
        Map<Integer, List<RelatedPlace>> related = new HashMap<>();
        Map<Integer, List<Candidate>> repeats = new HashMap<>();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : newestFirst(candidates)) {
            if (!candidate.once()) {
                kept.add(candidate);
                continue;
            }
            Finding finding = candidate.finding();
            boolean term = finding.rule().family().equals("jargon");
            String key = finding.rule() + " " + (term ? finding.key() : "");
            if (firsts.containsKey(key)) {
                related.computeIfAbsent(firsts.get(key), index -> new ArrayList<>())
                        .add(new RelatedPlace(finding.span(), "here too"));
                repeats.computeIfAbsent(firsts.get(key), index -> new ArrayList<>()).add(candidate);
            } else {
                firsts.put(key, kept.size());
                kept.add(candidate);
            }
        }
        related.forEach(
                (index, places) ->
                        kept.set(
                                index,
                                new Candidate(
                                        kept.get(index).finding().withRelated(places),
                                        kept.get(index).block(),
                                        true,
                                        everywhere(kept.get(index), repeats.get(index)))));
        return kept;
    }

    /** So that what is said once is said where it can still be mended. */
    private List<Candidate> newestFirst(List<Candidate> candidates) {
        if (brief.newest().isEmpty()) {
            return candidates;
        }
        List<Candidate> ordered = new ArrayList<>(candidates.size());
        List<Candidate> published = new ArrayList<>();
        for (Candidate candidate : candidates) {
            (brief.isCurrent(candidate.block()) ? ordered : published).add(candidate);
        }
        ordered.addAll(published);
        return ordered;
    }

    /** What is safe at the first place is made at all of them: they are one finding. */
    private static Supplier<List<Fix>> everywhere(Candidate first, List<Candidate> repeats) {
        return () ->
                first.fixes().get().stream()
                        .map(
                                fix ->
                                        fix.applicability() == Applicability.SAFE
                                                ? everywhere(fix, repeats)
                                                : fix)
                        .toList();
    }

    private static Fix everywhere(Fix first, List<Candidate> repeats) {
        List<TextEdit> edits = new ArrayList<>(first.edits());
        for (Candidate repeat : repeats) {
            repeat.fixes().get().stream()
                    .filter(fix -> fix.applicability() == Applicability.SAFE)
                    .findFirst()
                    .ifPresent(fix -> edits.addAll(fix.edits()));
        }
        return new Fix(first.title(), first.applicability(), first.preferred(), edits);
    }
}
