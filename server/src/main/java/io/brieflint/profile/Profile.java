package io.brieflint.profile;

import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one audience needs at one stage, and how loud rules may be for it.
 *
 * @param essentials element ids, most needed first; at most eight
 * @param familyLimits the most that rules of a family may reach; families not named are not limited
 * @param mayBlock the closed list of rules that may be errors; all others reach warning at most
 * @param mostWords how long such a brief may be; 0 for no limit
 */
public record Profile(
        Audience audience,
        Stage stage,
        List<String> essentials,
        List<String> musts,
        List<String> shoulds,
        Map<String, Severity> familyLimits,
        Set<RuleId> mayBlock,
        int mostWords) {
    public static final int MOST_ESSENTIALS = 8;

    public Profile {
        essentials = List.copyOf(essentials);
        musts = List.copyOf(musts);
        shoulds = List.copyOf(shoulds);
        familyLimits = Map.copyOf(familyLimits);
        mayBlock = Set.copyOf(mayBlock);
        if (essentials.size() > MOST_ESSENTIALS) {
            throw new IllegalArgumentException(
                    audience.id()
                            + " at "
                            + stage.id()
                            + " has "
                            + essentials.size()
                            + " essentials");
        }
    }

    public Importance importance(String element) {
        if (essentials.contains(element)) {
            return Importance.ESSENTIAL;
        }
        if (musts.contains(element)) {
            return Importance.MUST;
        }
        return shoulds.contains(element) ? Importance.SHOULD : Importance.NONE;
    }

    /** How loud a finding may be here. */
    public Severity limit(RuleId rule, Severity severity) {
        Severity most = mayBlock.contains(rule) ? Severity.ERROR : Severity.WARNING;
        Severity familyMost = familyLimits.getOrDefault(rule.family(), Severity.ERROR);
        return severity.atMost(most).atMost(familyMost);
    }
}
