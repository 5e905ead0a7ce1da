package io.brieflint.language;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forms English words and leads forms back to words. Knows the irregular verbs and nouns, alone and
 * behind a prefix; every other word, invented ones included, gets what the rules say.
 */
public final class Inflector {
    private static final Set<String> NEVER_NOUNS = Set.of("be", "have", "do");

    private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*\\d(s|es)?");

    private Inflector() {}

    /**
     * @param lemma a verb, a particle verb ({@code roll back}) or, for {@link Form#PLURAL}, a noun;
     *     a capital at its start is kept
     * @return the American spelling where there is a choice; the lemma itself for a noun that
     *     cannot be counted
     */
    public static String inflect(String lemma, Form form) {
        Head head = form == Form.PLURAL ? Head.ofNoun(lemma) : Head.ofVerb(lemma);
        return head.with(spellings(head.word(), form).get(0));
    }

    /**
     * Every spelling of every form, British ones too, as a verb and as a noun, whatever the word
     * is.
     *
     * @return what a form can be, by the form
     */
    public static Map<String, EnumSet<Form>> forms(String lemma) {
        Map<String, EnumSet<Form>> forms = new LinkedHashMap<>();
        Head verb = Head.ofVerb(lemma);
        for (Form form : Form.values()) {
            Head head = form == Form.PLURAL ? Head.ofNoun(lemma) : verb;
            if (!exists(head.word(), form)) {
                continue;
            }
            for (String word : spellings(head.word(), form)) {
                forms.computeIfAbsent(head.with(word), unused -> EnumSet.noneOf(Form.class))
                        .add(form);
            }
        }
        return forms;
    }

    /**
     * @param form inflected; a base form is its own lemma only when the word is a known verb
     * @return empty when the word does not look like a form of a verb
     */
    public static Optional<String> verbLemma(String form) {
        Head head = Head.ofVerb(Folding.fold(form));
        return VerbLemmas.of(head.word()).map(head::with);
    }

    /** The noun itself when it is no plural. */
    public static String singular(String plural) {
        Head head = Head.ofNoun(plural);
        String word = head.word();
        if (isAbbreviated(word)) {
            String whole = word.endsWith("Ses") ? cut(word, 2) : cut(word, 1);
            return isAbbreviatedPlural(word) ? head.with(whole) : plural;
        }
        return head.with(capitalisedLike(word, NounForms.singular(Folding.fold(word))));
    }

    /**
     * Whether a noun or noun phrase goes with {@code were}. Mass nouns do not, {@code data} among
     * them.
     */
    public static boolean isPlural(String noun) {
        String word = Head.ofNoun(noun).word();
        return noun.contains(" and ")
                || (isAbbreviated(word)
                        ? isAbbreviatedPlural(word)
                        : NounForms.isPlural(Folding.fold(word)));
    }

    /**
     * {@code a} or {@code an}, by the sound.
     *
     * @param following what the article will stand before; signs before its first word are silent
     */
    public static String indefiniteArticle(String following) {
        return IndefiniteArticle.before(following);
    }

    private static boolean exists(String word, Form form) {
        String small = Folding.fold(word);
        if (VerbForms.MODALS.contains(small)) {
            return form == Form.BASE;
        }
        return form != Form.PLURAL || !(NEVER_NOUNS.contains(small) || NounForms.isMass(small));
    }

    /** Never empty. */
    private static List<String> spellings(String word, Form form) {
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
            return List.of(word);
        }
        if (isAbbreviated(word)) {
            return List.of(word + abbreviatedEnding(word, form));
        }
        String small = Folding.fold(word);
        List<String> forms =
                form == Form.PLURAL ? NounForms.plurals(small) : VerbForms.of(small, form);
        return forms.stream().map(spelling -> capitalisedLike(word, spelling)).toList();
    }

    /** Has capitals after the first letter, or ends in a digit: {@code SLA}, {@code DDoS}. */
    private static boolean isAbbreviated(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase)
                || ENDS_IN_DIGIT.matcher(word).matches();
    }

    private static boolean isAbbreviatedPlural(String word) {
        return word.matches(".*[\\p{Lu}\\d]s|.*Ses");
    }

    private static String abbreviatedEnding(String word, Form form) {
        return switch (form) {
            case BASE -> "";
            case THIRD_PERSON, PLURAL -> word.endsWith("S") ? "es" : "s";
            case PAST, PARTICIPLE -> "ed";
            case GERUND -> "ing";
        };
    }

    private static String capitalisedLike(String word, String form) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return capital ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form;
    }

    private static String cut(String word, int last) {
        return word.substring(0, word.length() - last);
    }
}
