package io.brieflint.fix;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.rewrite.Casing;
import io.brieflint.rule.Term;
import java.util.Optional;

/**
 * The plain words that can stand where a word of the trade stands. Nothing where its part of speech
 * or its number is in doubt, or where they would say something else.
 */
final class PlainWords {
    private static final String PARTICLES = "back|up|down|out|over|off";
    private static final String INNER_PREPOSITION = ".+ (to|of|in|for|from|at) .+";

    private PlainWords() {}

    static Optional<String> of(Term term, String plain, TermPlace place) {
        boolean verb = term.isPlainVerb();
        Optional<String> text = verb ? verb(plain, place) : noun(plain, place);
        return text.map(words -> Casing.like(place.found(), place.listed(), place.opens(), words));
    }

    private static Optional<String> noun(String plain, TermPlace place) {
        if (!place.isNominal() || place.followsName() || clashes(plain, place)) {
            return Optional.empty();
        }
        return Optional.of(place.isPlural() ? plural(plain) : plain);
    }

    private static boolean clashes(String plain, TermPlace place) {
        boolean spelledOut = place.found().matches("[A-Z]{2,4}s?");
        boolean long_ = plain.matches(INNER_PREPOSITION);
        boolean before = place.describesNext() && !place.isOwner();
        boolean doubled =
                place.word(place.from() - 1).equals(first(plain))
                        || place.word(place.to()).equals(last(plain));
        if (doubled || (before && (!spelledOut || long_))) {
            return true;
        }
        return long_
                && (place.tag(place.from() - 1).isNominal()
                        || place.isOwner()
                        || place.word(place.to()).matches("to|of|from|onto|between"));
    }

    private static String plural(String plain) {
        return plain.endsWith(" of")
                ? Inflector.inflect(plain.substring(0, plain.length() - 3), Form.PLURAL) + " of"
                : Inflector.inflect(plain, Form.PLURAL);
    }

    private static Optional<String> verb(String plain, TermPlace place) {
        VerbPlace verb = new VerbPlace(place);
        Optional<Form> form = verb.form();
        if (!verb.isVerb() || form.isEmpty()) {
            return Optional.empty();
        }
        String found = place.found();
        boolean split = found.matches("\\S+ .+ (" + PARTICLES + ")");
        if (split) {
            String between = found.substring(found.indexOf(' '), found.lastIndexOf(' '));
            return Optional.of(Inflector.inflect(plain, form.get()) + between);
        }
        boolean complete = plain.contains(" the ");
        boolean open = plain.matches(".* (to|with|for|from)");
        boolean fits =
                complete
                        ? !verb.isPassive() && !verb.hasObject() && !goesOn(place)
                        : open || verb.isPassive() != verb.hasObject();
        return fits ? Optional.of(Inflector.inflect(plain, form.get())) : Optional.empty();
    }

    private static boolean goesOn(TermPlace place) {
        return place.word(place.to()).matches("to|onto|from|between|into");
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
