package io.brieflint.rewrite;

import io.brieflint.language.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a rewrite starts from.
 *
 * @param slots what each slot stood for, formatting included
 * @param anchorForms forms that the anchor word can be in
 * @param found the words found, as written
 * @param opensSentence nothing stands before the words in their sentence
 * @param before the word before, folded; empty when there is none
 */
public record Words(
        List<Slot> slots,
        Set<Form> anchorForms,
        String found,
        boolean opensSentence,
        String before) {

    /**
     * @param prose without markup
     * @param source with markup, as it stands in the text
     * @param opensSentence its capital may only be due to its place
     * @param start where it begins in the words found
     */
    public record Slot(
            String name, String prose, String source, boolean opensSentence, int start) {}

    public Words {
        slots = List.copyOf(slots);
        anchorForms = Set.copyOf(anchorForms);
    }

    Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** The prose of a slot; a word in small letters stands for itself. */
    Optional<String> subject(String name) {
        boolean literal = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
        return literal ? Optional.of(name) : slot(name).map(Slot::prose);
    }

    /** {@code was}, {@code were}, {@code has been} and so on; empty when the tense is unclear. */
    Optional<String> be(String subject) {
        return Tense.ofLead(found, anchorForms).map(tense -> tense.be(Subject.isPlural(subject)));
    }

    /** The same for a verb that was found in its own tense. */
    Optional<String> be(Slot verb, String subject) {
        String word = verb.prose();
        int space = word.indexOf(' ');
        return Tense.of(
                        found.substring(0, Math.min(verb.start(), found.length())),
                        space < 0 ? word : word.substring(0, space))
                .map(tense -> tense.be(Subject.isPlural(subject)));
    }

    /** The first word found: its form is that of the words that come instead. */
    Set<Form> leadForms() {
        int space = found.indexOf(' ');
        return Tense.forms(space < 0 ? found : found.substring(0, space));
    }
}
