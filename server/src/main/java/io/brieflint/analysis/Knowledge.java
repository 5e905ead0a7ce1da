package io.brieflint.analysis;

import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.profile.Profile;
import io.brieflint.rule.Catalogue;
import java.util.List;
import java.util.Map;

/**
 * Everything that is data: what an {@link Analyzer} knows about briefs.
 *
 * @param profiles one for every audience and stage
 * @param headings what section headings mean, by role
 */
public record Knowledge(
        Catalogue catalogue,
        List<Element> elements,
        List<Profile> profiles,
        Map<SectionRole, List<String>> headings) {
    public Knowledge {
        elements = List.copyOf(elements);
        profiles = List.copyOf(profiles);
        headings = Map.copyOf(headings);
    }
}
