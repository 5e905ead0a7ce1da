package io.brieflint.analysis;

import io.brieflint.check.BlockCheck;
import io.brieflint.check.Check;
import io.brieflint.check.PartPlaces;
import io.brieflint.check.PassageCheck;
import io.brieflint.document.BlockText;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The checks that read one part of a brief at a time, and what they find. */
final class PartChecks {
    private final List<BlockCheck> blockChecks;
    private final List<PassageCheck> passageChecks;

    PartChecks(List<Check> checks) {
        this.blockChecks = only(BlockCheck.class, checks);
        this.passageChecks = only(PassageCheck.class, checks);
    }

    /**
     * @param place counted from the start of the part
     */
    record Found(RuleId rule, Check.Place place) {}

    List<Found> inBlock(BlockText text, List<Failure> failures) {
        return find(blockChecks, check -> check.inBlock(text), failures);
    }

    private List<Found> inPassage(String passage, List<Failure> failures) {
        return find(passageChecks, check -> check.inPassage(passage), failures);
    }

    Map<RuleId, List<Check.Place>> inPassages(String source, Memo.Run run, List<Failure> failures) {
        Map<RuleId, List<Check.Place>> places = new HashMap<>();
        for (Span passage : Passages.of(source)) {
            String text = source.substring(passage.start(), passage.end());
            for (Found found : run.passage(text, key -> inPassage(key, failures))) {
                places.computeIfAbsent(found.rule(), rule -> new ArrayList<>())
                        .add(found.place().at(span -> span.shift(passage.start())));
            }
        }
        return places;
    }

    static Map<RuleId, List<PartPlaces.PlaceInBlock>> inBlocks(List<BlockResult> results) {
        Map<RuleId, List<PartPlaces.PlaceInBlock>> places = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            for (Found found : results.get(i).places()) {
                places.computeIfAbsent(found.rule(), rule -> new ArrayList<>())
                        .add(new PartPlaces.PlaceInBlock(i, found.place()));
            }
        }
        return places;
    }

    private static <C extends Check> List<Found> find(
            List<C> checks, Function<C, List<Check.Place>> reader, List<Failure> failures) {
        List<Found> found = new ArrayList<>(0);
        for (C check : checks) {
            try {
                for (Check.Place place : reader.apply(check)) {
                    found.add(new Found(check.rule(), place));
                }
            } catch (RuntimeException broken) {
                failures.add(Failure.of(check, broken));
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    private static <C> List<C> only(Class<C> kind, List<Check> checks) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
