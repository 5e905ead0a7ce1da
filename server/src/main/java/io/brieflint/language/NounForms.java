package io.brieflint.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Singular and plural of one-word nouns in lower case. */
final class NounForms {
    private static final Map<String, String> PLURALS =
            table(
                    """
                    addendum addenda, alumnus alumni, appendix appendices, axis axes,
                    bacterium bacteria, calf calves, child children, corpus corpora,
                    criterion criteria, curriculum curricula, echo echoes, elf elves,
                    embargo embargoes, erratum errata, foot feet, gas gases, genus genera,
                    goose geese, half halves, hero heroes, knife knives, leaf leaves, life lives,
                    loaf loaves, locus loci, louse lice, matrix matrices, medium media,
                    modulus moduli, mouse mice, nucleus nuclei, ox oxen, person people,
                    phenomenon phenomena, potato potatoes, quiz quizzes, radius radii,
                    self selves, sheaf sheaves, shelf shelves, stimulus stimuli, stratum strata,
                    thief thieves, tomato tomatoes, tooth teeth, torpedo torpedoes,
                    vertex vertices, veto vetoes, vortex vortices, wife wives, wolf wolves
                    """);

    private static final Map<String, String> OTHER_PLURALS =
            table(
                    """
                    appendix appendixes, cargo cargoes, corpus corpuses, focus foci,
                    formula formulae, index indices, matrix matrixes, person persons,
                    schema schemata, spectrum spectra, vertex vertexes, volcano volcanoes
                    """);

    private static final Map<String, String> SINGULARS =
            Stream.of(PLURALS, OTHER_PLURALS)
                    .flatMap(table -> table.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Set<String> ENDS_OF_COMPOUNDS =
            words(
                    """
                    child children foot feet half halves knife knives leaf leaves mouse mice
                    people person self selves shelf shelves tooth teeth wife wives wolf wolves
                    """);

    private static final Set<String> MASS =
            words(
                    """
                    accommodation advice backpressure bandwidth cash chaos compliance compute
                    connectivity coverage data documentation downtime electricity equipment
                    evidence feedback firmware fun furniture goodwill guidance hardware headroom
                    help homework information infrastructure kudos legislation luggage malware
                    middleware money metadata news observability personnel phishing progress
                    ransomware research software spam spyware staff telemetry throughput tooling
                    traffic training uptime weather
                    """);

    private static final Set<String> SAME_IN_PLURAL =
            words(
                    """
                    aircraft corps crossroads deer fish headquarters hovercraft means offspring
                    percent series sheep spacecraft species
                    """);

    private static final Set<String> ALWAYS_PLURAL =
            words(
                    """
                    both cattle earnings few many police premises proceeds savings several some
                    thanks these they those we you
                    """);

    private static final Set<String> SINGULAR_IN_S =
            words(
                    """
                    alias always as athletics atlas bias canvas christmas cosmos customs diabetes
                    economics ethos gas genetics jenkins kubernetes lens logistics mathematics
                    mercedes perhaps physics politics postgres robotics sometimes texas windows yes
                    """);

    private static final Set<String> SINGULAR_IN_MEN =
            words("abdomen acumen amen omen regimen specimen");

    private static final Set<String> PLURAL_IN_US_OR_IS =
            words("alibis emojis flus gnus kiwis menus skis taxis wikis");

    /** Plurals that lose no more than their s, though most words like them lose more. */
    private static final Set<String> LOSE_ONLY_S =
            words(
                    """
                    abuses aches avalanches birdies caches calories cookies dies excuses fuses
                    genies headaches hoodies lies misuses movies niches pies psyches reuses rookies
                    ruses selfies ties uses zombies
                    """);

    private NounForms() {}

    static boolean isMass(String noun) {
        return MASS.contains(noun);
    }

    /** Every spelling of the plural, the American one first; of a mass noun, the noun. */
    static List<String> plurals(String noun) {
        String other = OTHER_PLURALS.get(noun);
        return other == null ? List.of(plural(noun)) : List.of(plural(noun), other);
    }

    private static String plural(String noun) {
        if (MASS.contains(noun) || SAME_IN_PLURAL.contains(noun) || ALWAYS_PLURAL.contains(noun)) {
            return noun;
        }
        if (noun.endsWith("man") && !noun.matches("(.*hu|ger|ro|nor|otto|talis|sha|cai)man")) {
            return without(noun, 3) + "men";
        }
        String regular = noun.endsWith("sis") ? without(noun, 2) + "es" : VerbForms.withS(noun);
        return irregular(noun, PLURALS).orElse(regular);
    }

    static String singular(String plural) {
        if (!isPlural(plural) || ALWAYS_PLURAL.contains(plural)) {
            return plural;
        }
        if (plural.endsWith("men")) {
            return without(plural, 3) + "man";
        }
        return irregular(plural, SINGULARS).orElseGet(() -> regularSingular(plural));
    }

    private static String regularSingular(String plural) {
        return singulars(plural).stream()
                .filter(noun -> plural(noun).equals(plural))
                .findFirst()
                .orElse(plural);
    }

    /** The likeliest first. */
    private static List<String> singulars(String plural) {
        String withoutS = without(plural, 1);
        if (!plural.endsWith("es") || LOSE_ONLY_S.contains(plural)) {
            return List.of(withoutS);
        }
        String withoutEs = without(plural, 2);
        if (plural.endsWith("ies")) {
            return List.of(without(plural, 3) + "y", withoutS);
        }
        if (plural.matches(".*(ly|he|gno|cri|oa|empha)ses")) {
            return List.of(withoutEs + "is", withoutS);
        }
        boolean hisses =
                withoutEs.matches(".*(ss|x|ch|sh|tz|[^ao]us)") || SINGULAR_IN_S.contains(withoutEs);
        return hisses ? List.of(withoutEs, withoutS) : List.of(withoutS, withoutEs);
    }

    static boolean isPlural(String noun) {
        if (MASS.contains(noun)
                || SAME_IN_PLURAL.contains(noun)
                || SINGULAR_IN_S.contains(noun)
                || SINGULAR_IN_MEN.contains(noun)) {
            return false;
        }
        if (ALWAYS_PLURAL.contains(noun)
                || PLURAL_IN_US_OR_IS.contains(noun)
                || noun.endsWith("men")
                || irregular(noun, SINGULARS).isPresent()) {
            return true;
        }
        return noun.endsWith("s") && !noun.matches(".*[sui]s");
    }

    /** Looks up the word or, in compounds such as {@code bookshelf}, its end. */
    private static Optional<String> irregular(String word, Map<String, String> table) {
        if (table.containsKey(word)) {
            return Optional.of(table.get(word));
        }
        for (int end = 1; end < word.length() - 3; end++) {
            String last = word.substring(end);
            if (ENDS_OF_COMPOUNDS.contains(last) && table.containsKey(last)) {
                return Optional.of(word.substring(0, end) + table.get(last));
            }
        }
        return Optional.empty();
    }

    private static String without(String word, int last) {
        return word.substring(0, word.length() - last);
    }

    private static Map<String, String> table(String entries) {
        return Arrays.stream(entries.strip().split(",\\s*"))
                .map(entry -> entry.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }
}
