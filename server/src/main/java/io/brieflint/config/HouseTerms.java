package io.brieflint.config;

import io.brieflint.profile.Audience;
import io.brieflint.rule.Origin;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.PatternParser;
import io.brieflint.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a project's vocabulary explains to readers: its glossary, services that readers know by
 * another name, and what each level of severity means.
 */
final class HouseTerms {
    private static final String THE = "the ";
    private static final Set<Audience> INSIDE = Set.of(Audience.ENGINEERING);

    private final List<Term> terms = new ArrayList<>();
    private final Origin origin;

    private HouseTerms(String file) {
        this.origin = new Origin(file, 1);
    }

    /**
     * @param file names the configuration
     */
    static List<Term> of(ProjectVocabulary vocabulary, String file) {
        HouseTerms house = new HouseTerms(file);
        house.terms.addAll(vocabulary.glossary());
        for (ProjectVocabulary.Service service : vocabulary.services()) {
            if (!service.name().equalsIgnoreCase(service.readerName())) {
                house.add(service.name(), Optional.of(service.readerName()), service.readerName());
            }
        }
        for (Map.Entry<String, String> level : vocabulary.severities().entrySet()) {
            house.add(level.getKey(), Optional.empty(), level.getValue());
        }
        return house.terms;
    }

    private void add(String name, Optional<String> plain, String gloss) {
        List<Pattern> match = new ArrayList<>();
        // Whoever reads "the checkout" reads it instead of "the checkout-api", article and all.
        if (plain.filter(words -> words.startsWith(THE)).isPresent()) {
            PatternParser.literal(THE + name).ifPresent(match::add);
        }
        PatternParser.literal(name).ifPresent(match::add);
        if (!name.isBlank()) {
            terms.add(new Term(name, match, List.of(), List.of(), plain, gloss, INSIDE, origin));
        }
    }
}
