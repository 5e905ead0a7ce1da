package io.brieflint.analysis;

import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.profile.Profile;
import io.brieflint.profile.SignOff;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Regime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is data: what an {@link Analyzer} knows about briefs.
 *
 * @param profiles one for every audience and stage
 * @param headings what section headings mean, by role
 * @param regimes the laws that set deadlines
 * @param inForce ids of the regimes that this project reports under; usually none
 * @param signOffs who has to agree to which briefs of this project; usually nobody
 */
public record Knowledge(
        Catalogue catalogue,
        List<Element> elements,
        List<Profile> profiles,
        Map<SectionRole, List<String>> headings,
        List<Regime> regimes,
        Set<String> inForce,
        List<SignOff> signOffs) {
    public Knowledge {
        elements = List.copyOf(elements);
        profiles = List.copyOf(profiles);
        headings = Map.copyOf(headings);
        regimes = List.copyOf(regimes);
        inForce = Set.copyOf(inForce);
        signOffs = List.copyOf(signOffs);
    }

    /** For a project that asks nobody. */
    public Knowledge(
            Catalogue catalogue,
            List<Element> elements,
            List<Profile> profiles,
            Map<SectionRole, List<String>> headings,
            List<Regime> regimes,
            Set<String> inForce) {
        this(catalogue, elements, profiles, headings, regimes, inForce, List.of());
    }

    public Knowledge(
            Catalogue catalogue,
            List<Element> elements,
            List<Profile> profiles,
            Map<SectionRole, List<String>> headings) {
        this(catalogue, elements, profiles, headings, List.of(), Set.of());
    }

    /** The regimes whose deadlines matter to this project. */
    public List<Regime> regimesInForce() {
        return regimes.stream().filter(regime -> inForce.contains(regime.id())).toList();
    }

    /** The same knowledge for a project that reports under these regimes. */
    public Knowledge reportingUnder(Set<String> ids) {
        return new Knowledge(catalogue, elements, profiles, headings, regimes, ids, signOffs);
    }
}
