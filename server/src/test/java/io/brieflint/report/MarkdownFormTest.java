package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.finding.RuleId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownFormTest {
    @Test
    void anExplanationIsAPage() {
        Explanation explanation =
                form -> {
                    form.subject("tone/only", "");
                    form.gist("Leave “only” out.");
                    form.title("Finds");
                    form.example("«Only 400 customers» were hit.", "for customer");
                    form.note("becomes", "400 of [total] customers were hit.");
                    form.example("«Just 12» orders.", "");
                    form.title("How loud, for whom");
                    form.table(List.of(List.of("for", "initial"), List.of("partner", "info")));
                    form.title("Turn it off");
                    form.code("rules:\n  tone/only: off");
                    form.see(RuleId.of("tone/small"));
                };

        assertThat(MarkdownForm.of(explanation, "../../"))
                .isEqualTo(
                        """
                        # tone/only

                        > Leave “only” out.

                        ## Finds

                        - **Only 400 customers** were hit. *(for customer)*

                          *becomes:* 400 of \\[total\\] customers were hit.
                        - **Just 12** orders.

                        ## How loud, for whom

                        | for | initial |
                        |---|---|
                        | partner | info |

                        ## Turn it off

                        ```
                        rules:
                          tone/only: off
                        ```

                        - [tone/small](../../rules/tone/small.md)
                        """);
    }

    @Test
    void aListInAnExampleStaysInItsItem() {
        Explanation explanation =
                form -> form.example("## Summary\n\n- 09:10 UTC alarm\n1. Wait", "");

        assertThat(MarkdownForm.of(explanation))
                .isEqualTo("\n- Summary\\\n  09:10 UTC alarm\\\n  1\\. Wait\n");
    }
}
