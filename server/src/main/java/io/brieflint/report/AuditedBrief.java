package io.brieflint.report;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.analysis.Analysis;
import io.brieflint.document.Brief;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Finding;
import io.brieflint.profile.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of one brief, small enough to keep thousands.
 *
 * @param folder its path without the name; {@code .} for the folder of the run
 * @param year of the incident as the path, the front matter or the first date says
 * @param quantified whether it says how many, how much or what share was affected
 * @param timed whether it states a clock time
 * @param zoned whether every clock time has its zone
 * @param promises whether it says when the next news comes
 * @param news what came of the promises in it
 * @param places where each rule speaks: lines from 1
 */
public record AuditedBrief(
        String path,
        String folder,
        OptionalInt year,
        int words,
        String audience,
        Stage stage,
        boolean quantified,
        boolean timed,
        boolean zoned,
        boolean promises,
        PromisedNews news,
        int errors,
        int warnings,
        Map<String, List<Integer>> places) {
    private static final Set<String> IMPACT =
            Set.of("impact-people", "impact-volume", "impact-money-time");
    private static final Set<String> NEWS = Set.of("next-update", "update-frequency");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(20\\d\\d)(?:$|\\D)");

    public static AuditedBrief of(CheckedDocument document) {
        Analysis analysis = document.analysis();
        String path = document.path();
        Summary summary = Summary.NONE.plus(analysis);
        Map<String, List<Integer>> places = new TreeMap<>();
        for (Finding finding : analysis.findings()) {
            int line = analysis.brief().source().lineColumn(finding.span().start()).line() + 1;
            places.merge(finding.rule().toString(), List.of(line), AuditedBrief::joined);
        }
        boolean timed = analysis.facts().stream().anyMatch(AuditedBrief::isTime);
        return new AuditedBrief(
                path,
                folder(path),
                year(path, analysis),
                analysis.brief().wordCount(),
                analysis.profile().profile().audience().id(),
                analysis.profile().profile().stage(),
                says(analysis, IMPACT),
                timed,
                timed && analysis.facts().stream().noneMatch(AuditedBrief::isUnzoned),
                says(analysis, NEWS),
                PromisedNews.of(analysis),
                summary.error(),
                summary.warning(),
                places);
    }

    /** The same figures under a path. */
    public AuditedBrief at(String where) {
        return new AuditedBrief(
                where,
                folder(where),
                year,
                words,
                audience,
                stage,
                quantified,
                timed,
                zoned,
                promises,
                news,
                errors,
                warnings,
                places);
    }

    /** How many findings say who is to blame. */
    public int blame() {
        int count = 0;
        for (Map.Entry<String, List<Integer>> rule : places.entrySet()) {
            count += rule.getKey().startsWith("blame/") ? rule.getValue().size() : 0;
        }
        return count;
    }

    /** Whether readers expect to hear when there will be more. */
    public boolean owesNews() {
        return stage == Stage.INITIAL || stage == Stage.UPDATE;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    private static List<Integer> joined(List<Integer> a, List<Integer> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static boolean says(Analysis analysis, Set<String> elements) {
        for (ElementState state : analysis.elements()) {
            boolean present = state.status() == ElementStatus.PRESENT;
            if (present && elements.contains(state.element().id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(PlacedFact placed) {
        return placed.fact().value() instanceof FactValue.Time;
    }

    private static boolean isUnzoned(PlacedFact placed) {
        return placed.fact().value() instanceof FactValue.Time time && !time.isZoned();
    }

    private static OptionalInt year(String path, Analysis analysis) {
        OptionalInt said = firstYear(path);
        Brief brief = analysis.brief();
        if (said.isEmpty()) {
            said =
                    brief.metadata()
                            .field("date")
                            .map(field -> firstYear(field.value()))
                            .orElse(OptionalInt.empty());
        }
        if (said.isPresent()) {
            return said;
        }
        for (PlacedFact placed : analysis.facts()) {
            Optional<LocalDate> date = Optional.empty();
            if (placed.fact().value() instanceof FactValue.Date day) {
                date = day.date();
            } else if (placed.fact().value() instanceof FactValue.Time time) {
                date = time.date();
            }
            if (date.isPresent() && date.get().getYear() >= 2000) {
                return OptionalInt.of(date.get().getYear());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt firstYear(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
