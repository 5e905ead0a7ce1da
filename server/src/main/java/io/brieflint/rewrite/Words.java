package io.brieflint.rewrite;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
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
     */
    public record Slot(String name, String prose, String source, boolean opensSentence) {}

    public Words {
        slots = List.copyOf(slots);
        anchorForms = Set.copyOf(anchorForms);
    }

    Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /**
     * {@code was}, {@code were}, {@code is} or {@code are}; empty when the anchor's tense is
     * unclear.
     */
    Optional<String> be(Slot subject) {
        boolean past = anchorForms.contains(Form.PAST);
        boolean present =
                anchorForms.contains(Form.THIRD_PERSON) || anchorForms.contains(Form.BASE);
        if (past == present) {
            return Optional.empty();
        }
        boolean plural = isPlural(subject.prose());
        if (past) {
            return Optional.of(plural ? "were" : "was");
        }
        return Optional.of(plural ? "are" : "is");
    }

    private static boolean isPlural(String phrase) {
        if (phrase.contains(" and ")) {
            return true;
        }
        int of = phrase.indexOf(" of ");
        String head = of > 0 ? phrase.substring(0, of) : phrase;
        int space = head.lastIndexOf(' ');
        return Inflector.isPlural(head.substring(space + 1));
    }
}
