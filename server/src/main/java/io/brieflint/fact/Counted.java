package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Optional;
import java.util.Set;

/**
 * The noun that a number counts, with whatever describes it: {@code active EU customers}.
 *
 * @param to one past the noun
 */
record Counted(String unit, boolean plural, int to) {
    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> NO_MODIFIERS =
            WordList.of(
                    "a an the this that these those it its they we you i he she who "
                            + "which what them us of in on at to for from by with without as than "
                            + "per into onto over under after before during since until through "
                            + "across between because about and or but nor if when while where so "
                            + "then is are was were be been being has have had do does did can "
                            + "cannot could will would may might should must not n't there here "
                            + "also every each all no any some many few both less fewer one out up down off "
                            + "via using caused causing made said saw left hit let lets affecting "
                            + "whose how why meant only more took kept gave times caught "
                            + "prevented stopped blocked reached am pm");
    private static final Set<String> PLURAL_LOOKING =
            WordList.of(
                    "business previous various continuous wireless access process "
                            + "express serverless stateless address news sales logistics "
                            + "diagnostics analytics operations press overseas status");

    static Optional<Counted> read(Words words, int from) {
        return read(words, from, false);
    }

    /** The singular noun after "1", "one", "every" or "no". */
    static Optional<Counted> readOne(Words words, int from) {
        return read(words, from, true);
    }

    private static Optional<Counted> read(Words words, int from, boolean one) {
        Optional<Counted> found = Optional.empty();
        for (int i = from; i <= from + MOST_MODIFIERS; i++) {
            Optional<Counted> noun = nounAt(words, i).filter(n -> one || n.plural());
            boolean more = i == from && words.is(i, "more");
            boolean heads = noun.isPresent() && !words.is(noun.get().to(), "-");
            if (heads) {
                found = noun;
                i = noun.get().to() - 1;
            }
            boolean ends = found.isPresent() && nounAt(words, i + 1).isEmpty();
            if (ends || (!heads && !more && !isModifier(words, i))) {
                break;
            }
        }
        return found.filter(noun -> !isPartOfName(words, noun));
    }

    private static Optional<Counted> nounAt(Words words, int i) {
        if (!words.isWord(i)) {
            return Optional.empty();
        }
        return Units.of(words.at(i) + " " + words.at(i + 1))
                .map(noun -> new Counted(noun.unit(), noun.plural(), i + 2))
                .or(() -> Units.of(words.at(i)).map(n -> new Counted(n.unit(), n.plural(), i + 1)));
    }

    /** May stand between a number and its noun. */
    static boolean describes(String word) {
        return !NO_MODIFIERS.contains(word)
                && TimeUnit.named(word).isEmpty()
                && !NumberWords.isNumberWord(word);
    }

    private static boolean isModifier(Words words, int i) {
        if (words.is(i, TokenKind.CODE) || words.is(i, TokenKind.IDENTIFIER)) {
            return true;
        }
        String word = words.at(i);
        if (!words.isWord(i) || NO_MODIFIERS.contains(word)) {
            return false;
        }
        boolean unit = TimeUnit.named(word).isPresent() || NumberWords.isNumberWord(word);
        return !unit && !isAnotherHead(words, i, word);
    }

    /** The "things" of "two things customers miss" is what is counted, not the customers. */
    private static boolean isAnotherHead(Words words, int i, String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous");
        boolean name = Character.isUpperCase(words.text(i).charAt(0)) || word.length() < 4;
        return plural && !name && !PLURAL_LOOKING.contains(word);
    }

    /** The "order" of "one order of magnitude", the "service" of "one service level". */
    private static boolean isPartOfName(Words words, Counted noun) {
        return words.follows(noun.to(), "of", "magnitude")
                || (words.is(noun.to(), "-")
                        && words.touches(noun.to())
                        && words.touches(noun.to() + 1));
    }

    /** True when nothing after the noun turns it into a description of another one. */
    boolean isHead(Words words) {
        String next = words.at(to);
        boolean ends =
                !words.has(to)
                        || !words.isWord(to)
                        || NO_MODIFIERS.contains(next)
                        || next.endsWith("ed")
                        || next.endsWith("n't");
        return ends && !words.is(to, TokenKind.POSSESSIVE) && !next.equals("-");
    }
}
