package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.check.Check;
import io.brieflint.check.Checks;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void everyCheckHasItsRuleAndEveryRuleItsCheck() {
        List<RuleId> checks =
                Checks.all(List.of(), List.of(), Set.of(), list -> Set.of()).stream()
                        .map(Check::rule)
                        .toList();
        List<RuleId> rules =
                Shipped.knowledge().catalogue().rules().stream()
                        .filter(
                                rule ->
                                        rule.kind() == RuleKind.STRUCTURE
                                                && rule.element().isEmpty())
                        .map(Rule::id)
                        .toList();
        assertThat(checks).isNotEmpty().containsExactlyInAnyOrderElementsOf(rules);
    }
}
