package io.brieflint.config;

import io.brieflint.rule.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one organisation.
 *
 * @param internalNames names that readers outside must not see
 * @param severities what a level means to readers: {@code SEV1: customers cannot pay}
 * @param riskScale words for how sure something is, least first
 */
public record ProjectVocabulary(
        List<Service> services,
        List<String> people,
        List<String> roles,
        List<String> teams,
        List<String> internalNames,
        List<Term> glossary,
        Map<String, String> severities,
        List<String> riskScale,
        List<String> approvedPhrases,
        List<String> forbiddenPhrases) {

    /** The list of words for a likelihood that the project's scale does not have. */
    static final String OFF_SCALE = "off-scale";

    /**
     * @param readerName what readers know it as; the same when they know its name
     */
    public record Service(String name, String readerName) {}

    public static final ProjectVocabulary NONE =
            new ProjectVocabulary(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
                    List.of(), List.of(), List.of());

    public ProjectVocabulary {
        services = List.copyOf(services);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        teams = List.copyOf(teams);
        internalNames = List.copyOf(internalNames);
        glossary = List.copyOf(glossary);
        severities = Map.copyOf(severities);
        riskScale = List.copyOf(riskScale);
        approvedPhrases = List.copyOf(approvedPhrases);
        forbiddenPhrases = List.copyOf(forbiddenPhrases);
    }

    /** The word lists that rules can name, by name. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(
                "services",
                services.stream()
                        .flatMap(service -> List.of(service.name(), service.readerName()).stream())
                        .distinct()
                        .toList());
        lists.put("people", people);
        lists.put("roles", roles);
        lists.put("teams", teams);
        lists.put("internal-names", internalNames);
        lists.put("explained-levels", List.copyOf(severities.keySet()));
        lists.put("approved-phrases", approvedPhrases);
        lists.put("forbidden-phrases", forbiddenPhrases);
        lists.put("risk-scale", riskScale);
        lists.put(OFF_SCALE, List.of());
        return lists;
    }
}
