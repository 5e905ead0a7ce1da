package io.brieflint.rewrite;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When something happened, as the verb and what stands before it tell. */
enum Tense {
    PAST("was", "were"),
    PRESENT("is", "are"),
    PERFECT("has been", "have been"),
    PAST_PERFECT("had been", "had been"),
    PAST_PROGRESSIVE("was being", "were being"),
    PROGRESSIVE("is being", "are being");

    private static final Pattern AUXILIARY =
            Pattern.compile(
                    "(?<have>has|have|'ve)|(?<had>had)|(?<was>was|were)|(?<is>is|are)|(?<not>not|never"
                            + "|will|would|can|could|may|might|must|should|shall|do|does|did|.*n't)");

    private static final Map<String, Tense> SIMPLE =
            Map.of("did", PAST, "didn't", PAST, "does", PRESENT, "doesn't", PRESENT);

    private final String singular;
    private final String plural;

    Tense(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** The passive auxiliary for one or for many. */
    String be(boolean many) {
        return many ? plural : singular;
    }

    /**
     * @param before the words before the verb, its subject among them
     * @param verb as written
     * @return empty where the tense is not sure, and where the verb is denied or only possible
     */
    static Optional<Tense> of(String before, String verb) {
        Set<Form> forms = forms(verb);
        String have = "";
        for (String word :
                before.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+", -1)) {
            Matcher auxiliary = AUXILIARY.matcher(word);
            if (auxiliary.matches()) {
                if (auxiliary.group("not") != null) {
                    return Optional.empty();
                }
                have = word;
            }
        }
        return switch (have) {
            case "" -> simple(ofOne(forms, before));
            case "has", "have", "'ve" -> when(forms, Form.PARTICIPLE, PERFECT);
            case "had" -> when(forms, Form.PARTICIPLE, PAST_PERFECT);
            case "was", "were" -> when(forms, Form.GERUND, PAST_PROGRESSIVE);
            default -> when(forms, Form.GERUND, PROGRESSIVE);
        };
    }

    /** Of a sentence with "did not" or "forgot to": the tense of the first verb in it. */
    static Optional<Tense> ofLead(String found, Set<Form> forms) {
        for (String word :
                found.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+", -1)) {
            if (SIMPLE.containsKey(word)) {
                return Optional.of(SIMPLE.get(word));
            }
            if (word.equals("has") || word.equals("have") || word.endsWith("'ve")) {
                return when(forms, Form.PARTICIPLE, PERFECT);
            }
            if (word.equals("had")) {
                return when(forms, Form.PARTICIPLE, PAST_PERFECT);
            }
        }
        return simple(forms);
    }

    /** "A contractor cut the power": of one somebody, what is not "cuts" is past. */
    private static Set<Form> ofOne(Set<Form> forms, String before) {
        String subject = before.replaceAll("\\b\\w+ly\\b", "").strip();
        boolean many =
                subject.isEmpty() || subject.equalsIgnoreCase("I") || Subject.isPlural(subject);
        if (many || !forms.contains(Form.PAST) || !forms.contains(Form.BASE)) {
            return forms;
        }
        EnumSet<Form> past = EnumSet.copyOf(forms);
        past.remove(Form.BASE);
        return past;
    }

    private static Optional<Tense> when(Set<Form> forms, Form wanted, Tense tense) {
        return forms.contains(wanted) ? Optional.of(tense) : Optional.empty();
    }

    private static Optional<Tense> simple(Set<Form> forms) {
        boolean past = forms.contains(Form.PAST);
        boolean present = forms.contains(Form.THIRD_PERSON) || forms.contains(Form.BASE);
        if (past == present) {
            return Optional.empty();
        }
        return Optional.of(past ? PAST : PRESENT);
    }

    /** The forms that a word can be, if it looks like a verb. */
    static Set<Form> forms(String verb) {
        String small = verb.toLowerCase(Locale.ROOT);
        String lemma = Inflector.verbLemma(small).orElse(small);
        return Inflector.forms(lemma).getOrDefault(small, EnumSet.noneOf(Form.class));
    }
}
