package io.brieflint.check;

import io.brieflint.document.Brief;
import io.brieflint.fact.PlacedFact;
import io.brieflint.profile.Profile;
import java.time.Instant;
import java.util.List;

/**
 * What a check looks at.
 *
 * @param facts of the text, in its order
 * @param header what the front matter states
 * @param parts what was found in each part alone
 * @param now the moment to judge promises by
 */
public record CheckInput(
        Brief brief,
        List<PlacedFact> facts,
        List<PlacedFact> header,
        PartPlaces parts,
        Profile profile,
        Instant now) {
    public CheckInput {
        facts = List.copyOf(facts);
        header = List.copyOf(header);
    }
}
