package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefParserTest {

    @Test
    void readsThePartsOfAReview() {
        var brief =
                Briefs.markdown(
                        """
                        # Checkout outage

                        Orders failed for *forty* minutes.
                        Nobody was charged twice.

                        ## Impact on customers

                        - **Orders**: 1,240 failed
                          - of these, 30 were retried
                        - Refunds were late

                        Root cause
                        ----------

                        > The vendor said
                        > it was a full disk.
                        """);
        assertThat(Briefs.outline(brief))
                .isEqualTo(
                        """
                        h1 Checkout outage
                        p Orders failed for forty minutes. Nobody was charged twice.
                        h2 (impact) Impact on customers
                        item0 (impact) Orders: |1,240 failed
                        item1 (impact) of these, 30 were retried
                        item2 (impact) Refunds were late
                        h2 (cause) Root cause
                        p quoted (cause) The vendor said it was a full disk.
                        """);
    }
}
