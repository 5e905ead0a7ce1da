package io.brieflint.fix;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.PartOfSpeech;
import java.util.EnumSet;
import java.util.Optional;

/**
 * What can stand in brackets behind a word of the trade: in the number and the form that the word
 * has, and only where a reader can pause.
 */
final class Glosses {
    private static final String NOT_NOUNS =
            "safe|able|open|out|older|for|about|to|no|not|at|outside|within|across|who|viewing"
                    + "|more|whether|built|slower|sometimes|on|while";

    private static final String AFTER_HEAD =
            "of|that|who|which|in|for|to|with|from|at|on|by|between|behind|about|after|before"
                    + "|when|where|or|and|made|kept|used|meant|built|sent|attached|simulated|connected|served|grown|waiting|under|inside"
                    + "|someone|others|our|the|asking|out|around|added|close|without|through|during|against|over";

    private static final String OWN_RELATIVE = ".* (that|who|which) (a|an|the|our|someone|they) .*";

    private static final String SIMPLE_TAIL =
            "of|in|for|to|between|by|on|with|from|under|about|someone|others|the|meant|made|kept"
                    + "|attached|simulated|connected|served|added";

    private static final int LONGEST_HEAD = 3;

    private static final String ORDERS =
            "set|put|went|switch|undid|process|remove|repair|trying|answer|check|connect|make|stop";

    private Glosses() {}

    static Optional<String> of(String gloss, TermPlace place) {
        if (gloss.isEmpty()
                || place.isInHeading()
                || place.isBracketed()
                || place.isOwner()
                || place.sentenceSays(gloss)
                || !Explanation.wouldBe(gloss)) {
            return Optional.empty();
        }
        if (isNounPhrase(gloss)) {
            boolean pause =
                    place.isNominal()
                            && !place.mayDescribeNext()
                            && !place.followsSpokenName()
                            && place.isTermItself();
            return pause ? ofNoun(gloss, place) : Optional.empty();
        }
        return ofVerb(gloss, place);
    }

    private static Optional<String> ofNoun(String gloss, TermPlace place) {
        boolean plural = place.isPlural();
        if (gloss.matches("an? .*")) {
            return Optional.of(plural ? plural(gloss) : gloss);
        }
        boolean mass = gloss.matches("(software|part|data|money) .*");
        if (mass) {
            return Optional.of(gloss);
        }
        boolean unique = gloss.matches("(the|our|one|how|where|what) .*");
        boolean activity = isGerund(gloss);
        boolean agent = place.found().matches("(?i).*([^aeiouv]|[^o]v)(er|or)");
        if (place.isSingle() || (plural && (unique || activity)) || (activity && agent)) {
            return Optional.empty();
        }
        return Optional.of(gloss);
    }

    /** "a line of work" becomes "lines of work"; where that is hard, "each a program that runs". */
    private static String plural(String gloss) {
        String rest = gloss.replaceFirst("^an? ", "");
        String[] words = rest.split(" ", -1);
        int end = 1;
        while (end < words.length && !words[end].matches(AFTER_HEAD)) {
            end++;
        }
        boolean whole = end == words.length && end <= LONGEST_HEAD;
        boolean simple =
                whole
                        || (end < words.length && words[end].matches(SIMPLE_TAIL))
                        || rest.matches(OWN_RELATIVE);
        boolean alternatives = rest.matches(".* (or|and|its) .*") || rest.contains("'s ");
        if (!simple || alternatives) {
            return "each " + gloss;
        }
        String head = String.join(" ", java.util.List.of(words).subList(0, end));
        String plural = Inflector.inflect(head, Form.PLURAL);
        return plural + rest.substring(head.length());
    }

    private static Optional<String> ofVerb(String gloss, TermPlace place) {
        VerbPlace verb = new VerbPlace(place);
        boolean state = !hasObject(gloss);
        boolean pause = place.endsClause() && !verb.hasObject() && !place.mayDescribeNext();
        if (!pause) {
            return Optional.empty();
        }
        if (state) {
            boolean lasting = place.word(place.to()).equals("for");
            boolean predicate = !lasting && (verb.isPassive() || isPredicate(place));
            return predicate ? Optional.of(gloss) : Optional.empty();
        }
        if (!verb.isVerb() || verb.isPassive() || !verb.hasSubject()) {
            return Optional.empty();
        }
        String first = first(gloss);
        return Inflector.verbLemma(first)
                .flatMap(lemma -> verb.form().map(form -> Inflector.inflect(lemma, form)))
                .map(form -> form + gloss.substring(first.length()));
    }

    private static boolean isPredicate(TermPlace place) {
        boolean adjective = place.tag(place.to() - 1) == PartOfSpeech.ADJ;
        return adjective && place.word(place.from() - 1).matches("is|are|was|were|be|been|remain");
    }

    /** A thing that is done to something is told apart from a state by its second word. */
    private static boolean hasObject(String gloss) {
        String first = first(gloss);
        if (first.matches(NOT_NOUNS) || first.equals("put") || first.equals("set")) {
            return false;
        }
        return (!gloss.matches(
                                "\\S+ (out|over|on|by|in|into|as|from|to|aside|behind|up|again|live|apart|only|more)( .*)?")
                        && gloss.contains(" "))
                || first.equals("went");
    }

    private static boolean isNounPhrase(String gloss) {
        String first = first(gloss);
        if (gloss.matches("(a|an|the|our|one|how|where|what|another|part|software) .*")
                || isGerund(gloss)) {
            return true;
        }
        if (first.matches(NOT_NOUNS) || first.matches(ORDERS)) {
            return false;
        }
        String[] words = gloss.split(" ", -1);
        boolean describes = words.length > 1 && isThing(words[1]);
        return describes || !isVerbForm(first);
    }

    private static boolean isThing(String word) {
        return Inflector.isPlural(word) || word.matches("data|power|memory|software");
    }

    private static boolean isVerbForm(String word) {
        return Inflector.verbLemma(word)
                .map(Inflector::forms)
                .map(forms -> forms.getOrDefault(word, EnumSet.noneOf(Form.class)))
                .filter(forms -> forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE))
                .isPresent();
    }

    private static boolean isGerund(String gloss) {
        String first = first(gloss);
        return first.endsWith("ing")
                && !gloss.matches("\\S+ (power|memory|list|screen)s?")
                && !first.matches("viewing|working|processing|waiting");
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
