package io.brieflint.language;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of one-word verbs in lower case. Every list has the American spelling first. */
final class VerbForms {
    static final Set<String> MODALS =
            Set.of(
                    "can", "could", "will", "would", "shall", "should", "may", "might", "must",
                    "ought");

    private static final Set<String> ENDS_IN_OES =
            Set.of("go", "do", "echo", "veto", "embargo", "torpedo", "forgo");

    private static final Set<String> HARD_CH =
            Set.of("stomach", "epoch", "monarch", "patriarch", "loch", "tech", "eunuch", "czech");

    private static final Set<String> ONSETS =
            Set.of(
                    "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kn", "pl", "pr",
                    "qu", "sc", "sh", "sk", "sl", "sm", "sn", "sp", "st", "sw", "th", "tr", "tw",
                    "wh", "wr", "scr", "spl", "spr", "str", "shr", "thr", "squ");

    private static final List<String> UNSTRESSED_PREFIXES =
            List.of("under", "trans", "over", "out", "mis", "pre", "sub", "re", "un", "de", "up");

    /** Longer than a syllable, and the last consonant is doubled all the same. */
    private static final Set<String> DOUBLES =
            Set.of(
                    "abet",
                    "abhor",
                    "abut",
                    "acquit",
                    "admit",
                    "airdrop",
                    "allot",
                    "annul",
                    "aver",
                    "babysit",
                    "backflip",
                    "backlog",
                    "befit",
                    "beget",
                    "begin",
                    "bootstrap",
                    "commit",
                    "compel",
                    "concur",
                    "confer",
                    "control",
                    "defrag",
                    "diagram",
                    "dispel",
                    "eavesdrop",
                    "embed",
                    "emit",
                    "enrol",
                    "entrap",
                    "enwrap",
                    "equip",
                    "excel",
                    "expel",
                    "extol",
                    "forbid",
                    "forget",
                    "format",
                    "fulfil",
                    "handicap",
                    "hashtag",
                    "hobnob",
                    "hotswap",
                    "humbug",
                    "imbed",
                    "impel",
                    "incur",
                    "infer",
                    "input",
                    "inset",
                    "instil",
                    "inter",
                    "kidnap",
                    "kneecap",
                    "leapfrog",
                    "nonplus",
                    "occur",
                    "omit",
                    "outfit",
                    "output",
                    "patrol",
                    "permit",
                    "program",
                    "propel",
                    "readmit",
                    "recommit",
                    "reformat",
                    "reoccur",
                    "reprogram",
                    "retrofit",
                    "sandbag",
                    "screenshot",
                    "sidestep",
                    "snapshot",
                    "typeset",
                    "wiretap",
                    "workshop",
                    "zigzag");

    /** Look like stressed last syllables, but are not. */
    private static final Set<String> NEVER_DOUBLES =
            Set.of("bus", "debit", "debut", "depot", "devil", "revel", "transit");

    private static final Set<String> BRITISH_DOUBLES =
            Set.of("benefit", "bias", "bus", "canvas", "combat", "focus", "refocus", "worship");

    private static final Set<String> KEEPS_E =
            Set.of("binge", "singe", "swinge", "tinge", "whinge");

    private static final Pattern SYLLABLES_IN_IC = Pattern.compile(".*[aeiou].*ic");

    private static final Pattern SOUNDING_E = Pattern.compile(".*[eoy]e|[^aeiouy]*e");

    private static final Pattern UNSTRESSED_L =
            Pattern.compile(".*[aeiouy].*([^aeiou][aeiou]|[iu]a|ue)l");

    private VerbForms() {}

    static List<String> of(String lemma, Form form) {
        if (MODALS.contains(lemma)) {
            return List.of(lemma);
        }
        return switch (form) {
            case BASE, PLURAL -> List.of(lemma);
            case THIRD_PERSON -> thirdPerson(lemma);
            case PAST ->
                    IrregularVerbs.parts(lemma)
                            .map(IrregularVerbs.PrincipalParts::past)
                            .orElseGet(() -> regularPast(lemma));
            case PARTICIPLE ->
                    IrregularVerbs.parts(lemma)
                            .map(IrregularVerbs.PrincipalParts::participle)
                            .orElseGet(() -> regularPast(lemma));
            case GERUND -> gerund(lemma);
        };
    }

    static boolean has(String lemma, String form) {
        return Stream.of(Form.THIRD_PERSON, Form.PAST, Form.PARTICIPLE, Form.GERUND)
                .anyMatch(kind -> of(lemma, kind).contains(form));
    }

    private static List<String> thirdPerson(String lemma) {
        if (lemma.equals("be")) {
            return List.of("is", "am", "are");
        }
        if (lemma.equals("have")) {
            return List.of("has");
        }
        if (ENDS_IN_OES.contains(lemma) || IrregularVerbs.prefix(lemma, ENDS_IN_OES).isPresent()) {
            return List.of(lemma + "es");
        }
        return List.of(withS(lemma));
    }

    /** The ending that verbs share with the plural of nouns. */
    static String withS(String word) {
        boolean hisses =
                word.endsWith("s")
                        || word.endsWith("x")
                        || word.endsWith("z")
                        || word.endsWith("sh")
                        || (word.endsWith("ch") && !HARD_CH.contains(word));
        if (word.endsWith("z") && endsInStressedSyllable(word)) {
            return word + "zes";
        }
        if (hisses) {
            return word + "es";
        }
        return endsInConsonantY(word) ? withoutLast(word) + "ies" : word + "s";
    }

    private static List<String> regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return List.of(lemma + "d");
        }
        if (endsInConsonantY(lemma)) {
            return List.of(withoutLast(lemma) + "ied");
        }
        return stems(lemma).map(stem -> stem + "ed").toList();
    }

    private static List<String> gerund(String lemma) {
        Optional<String> prefix = IrregularVerbs.prefix(lemma, IrregularVerbs.lemmas());
        if (prefix.isPresent()) {
            String base = lemma.substring(prefix.get().length());
            return gerund(base).stream().map(prefix.get()::concat).toList();
        }
        if (lemma.endsWith("ie")) {
            return List.of(lemma.substring(0, lemma.length() - 2) + "ying");
        }
        boolean keepsE = SOUNDING_E.matcher(lemma).matches() || KEEPS_E.contains(lemma);
        if (!lemma.endsWith("e") || keepsE) {
            return stems(lemma).map(stem -> stem + "ing").toList();
        }
        String stem = withoutLast(lemma);
        return lemma.endsWith("ue") ? List.of(stem + "ing", lemma + "ing") : List.of(stem + "ing");
    }

    /** What {@code -ed} and {@code -ing} are put to. */
    private static Stream<String> stems(String lemma) {
        if (SYLLABLES_IN_IC.matcher(lemma).matches()) {
            return Stream.of(lemma + "k");
        }
        String doubled = lemma + lemma.charAt(lemma.length() - 1);
        if (endsInStressedSyllable(lemma)) {
            return Stream.of(doubled);
        }
        boolean british = BRITISH_DOUBLES.contains(lemma) || UNSTRESSED_L.matcher(lemma).matches();
        return british ? Stream.of(lemma, doubled) : Stream.of(lemma);
    }

    private static boolean endsInStressedSyllable(String lemma) {
        if (NEVER_DOUBLES.contains(lemma) || !endsInVowelAndConsonant(lemma)) {
            return false;
        }
        if (DOUBLES.contains(lemma) || isSyllable(lemma)) {
            return true;
        }
        for (String prefix : UNSTRESSED_PREFIXES) {
            if (lemma.startsWith(prefix) && isSyllable(lemma.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInVowelAndConsonant(String word) {
        int last = word.length() - 1;
        return last > 0
                && "bcdfgklmnprstvz".indexOf(word.charAt(last)) >= 0
                && isVowel(word, last - 1)
                && (last == 1 || !isVowel(word, last - 2));
    }

    /** One vowel between a possible onset and one consonant: {@code stop}, {@code quiz}. */
    private static boolean isSyllable(String word) {
        int vowel = word.length() - 2;
        if (vowel < 0 || !endsInVowelAndConsonant(word)) {
            return false;
        }
        String onset = word.substring(0, vowel);
        return ONSETS.contains(onset)
                || (onset.length() <= 1 && (onset.isEmpty() || !isVowel(onset, 0)));
    }

    private static boolean isVowel(String word, int i) {
        char c = word.charAt(i);
        boolean consonantU = c == 'u' && i > 0 && word.charAt(i - 1) == 'q';
        return ("aeiou".indexOf(c) >= 0 && !consonantU) || (c == 'y' && i > 0);
    }

    private static boolean endsInConsonantY(String word) {
        int last = word.length() - 1;
        return last > 0
                && word.charAt(last) == 'y'
                && (!isVowel(word, last - 1) || word.endsWith("quy"));
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
