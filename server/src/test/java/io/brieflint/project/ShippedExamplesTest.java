package io.brieflint.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.analysis.Shipped;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code brieflint test} judges rules as our own build does. */
class ShippedExamplesTest {
    @Test
    void allShippedExamplesHold() {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : Shipped.knowledge().catalogue().rules()) {
            RuleExamples examples = new RuleExamples(Shipped.analyzerFor(rule.id()));
            problems.addAll(examples.problems(rule));
        }

        assertThat(problems).isEmpty();
    }
}
