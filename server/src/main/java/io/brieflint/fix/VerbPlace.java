package io.brieflint.fix;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.PartOfSpeech;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a verb of the trade is used: its form, whether it is passive, whether it has an object. */
final class VerbPlace {
    private static final Set<String> BE =
            Set.of(
                    "be", "is", "are", "was", "were", "been", "being", "am", "isn't", "wasn't",
                    "aren't", "weren't", "got", "gets", "get");

    private static final Set<String> HAVE =
            Set.of("have", "has", "had", "having", "haven't", "hasn't", "hadn't");

    private static final Set<String> BEFORE_BASE =
            Set.of(
                    "to",
                    "will",
                    "would",
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "should",
                    "shall",
                    "cannot",
                    "do",
                    "does",
                    "did",
                    "don't",
                    "doesn't",
                    "didn't",
                    "couldn't",
                    "can't",
                    "won't",
                    "let's",
                    "please");

    private static final Set<String> TIME_WORDS =
            Set.of(
                    "minute",
                    "minutes",
                    "hour",
                    "hours",
                    "second",
                    "seconds",
                    "day",
                    "days",
                    "week",
                    "weeks",
                    "night",
                    "morning",
                    "afternoon",
                    "evening",
                    "today",
                    "tonight",
                    "yesterday",
                    "tomorrow",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "utc",
                    "month",
                    "months",
                    "time");

    private static final Set<PartOfSpeech> STARTS_OBJECT =
            EnumSet.of(
                    PartOfSpeech.DET,
                    PartOfSpeech.PRON,
                    PartOfSpeech.NOUN,
                    PartOfSpeech.PROPN,
                    PartOfSpeech.ADJ,
                    PartOfSpeech.NUM);

    private static final int REACH = 4;

    private final TermPlace place;

    VerbPlace(TermPlace place) {
        this.place = place;
    }

    /** Sure to be a verb, not a noun or an adjective of the same form. */
    boolean isVerb() {
        boolean imperative =
                place.opens()
                        && formsOf(place.from()).contains(Form.BASE)
                        && place.tag(place.to()) == PartOfSpeech.DET;
        return (place.tag(place.from()) == PartOfSpeech.VERB || imperative) && !isAttribute();
    }

    /** "the rolled back change" */
    private boolean isAttribute() {
        PartOfSpeech before = place.tag(place.from() - 1);
        boolean inPhrase =
                before == PartOfSpeech.DET
                        || before == PartOfSpeech.ADJ
                        || before == PartOfSpeech.ADP;
        return inPhrase && formsOf(place.from()).contains(Form.PARTICIPLE);
    }

    boolean isPassive() {
        return BE.contains(helper())
                && formsOf(place.from()).contains(Form.PARTICIPLE)
                && place.word(place.from()).length() > 2;
    }

    boolean hasObject() {
        if (!STARTS_OBJECT.contains(place.tag(place.to()))
                || place.word(place.to()).matches("which|that|who|where|when")) {
            return false;
        }
        for (int i = place.to(); i < place.to() + REACH; i++) {
            PartOfSpeech tag = place.tag(i);
            if (TIME_WORDS.contains(place.word(i))) {
                return false;
            }
            if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADP || tag == PartOfSpeech.PUNCT) {
                break;
            }
        }
        return !TIME_WORDS.contains(place.word(place.to() + 1));
    }

    /** A verb that says what somebody did, with its subject in front. */
    boolean hasSubject() {
        PartOfSpeech before = place.tag(place.from() - 1);
        return before.isNominal()
                || before == PartOfSpeech.PRON
                || before == PartOfSpeech.ADV
                || before == PartOfSpeech.AUX
                || before == PartOfSpeech.PART
                || before == PartOfSpeech.CCONJ;
    }

    /** Empty when two readings are left. */
    Optional<Form> form() {
        EnumSet<Form> forms = formsOf(place.from());
        String helper = helper();
        if (forms.contains(Form.BASE) && (BEFORE_BASE.contains(helper) || forms.size() == 1)) {
            return Optional.of(Form.BASE);
        }
        boolean helped = BE.contains(helper) || HAVE.contains(helper) || helper.endsWith("'ve");
        if (forms.contains(Form.PARTICIPLE) && helped) {
            return Optional.of(Form.PARTICIPLE);
        }
        forms.remove(Form.PARTICIPLE);
        return forms.size() == 1 ? Optional.of(forms.iterator().next()) : Optional.empty();
    }

    /** The auxiliary before the verb, adverbs between them aside. */
    private String helper() {
        int at = place.from() - 1;
        while (place.tag(at) == PartOfSpeech.ADV
                || place.word(at).equals("not")
                || place.word(at).equals("never")) {
            at--;
        }
        return place.word(at);
    }

    private EnumSet<Form> formsOf(int token) {
        String word = place.word(token);
        // A base form that is not known as a verb has no lemma, and is one.
        EnumSet<Form> forms =
                Inflector.verbLemma(word)
                        .map(Inflector::forms)
                        .map(all -> all.get(word))
                        .map(EnumSet::copyOf)
                        .orElseGet(() -> EnumSet.of(Form.BASE));
        forms.remove(Form.PLURAL);
        return forms;
    }
}
