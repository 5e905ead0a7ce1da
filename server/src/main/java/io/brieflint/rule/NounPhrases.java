package io.brieflint.rule;

import io.brieflint.language.PartOfSpeech;
import io.brieflint.language.TokenKind;
import java.util.Set;

/**
 * A small chunker over parts of speech: noun phrases with at most one of-phrase, and verbs with
 * their particle.
 */
final class NounPhrases {
    private static final int[] NONE = {};
    private static final int LONGEST = 14;
    private static final Set<String> PARTICLES =
            Set.of("back", "over", "up", "down", "out", "off", "in", "on", "away", "through");

    /** "the key last week": behind a noun these no longer belong to it. */
    private static final Set<String> BEGIN_A_TIME = Set.of("last", "next", "yesterday", "today");

    int[] endsFrom(SentenceView view, int start) {
        int end = runEnd(view, start);
        if (end < 0) {
            return NONE;
        }
        boolean of = end + 1 < view.to() && "of".equals(view.tokens().folded(end));
        int longer = of ? runEnd(view, end + 1) : -1;
        return longer > 0 ? new int[] {longer, end} : new int[] {end};
    }

    int[] startsBefore(SentenceView view, int end) {
        int start = runStart(view, end);
        if (start < 0) {
            return NONE;
        }
        boolean of = start - 2 >= view.from() && "of".equals(view.tokens().folded(start - 1));
        int longer = of ? runStart(view, start - 1) : -1;
        return longer >= 0 ? new int[] {longer} : new int[] {start};
    }

    /** A determiner, then numbers, adjectives and nouns; ends with a noun. */
    private static int runEnd(SentenceView view, int start) {
        int limit = Math.min(view.to(), start + LONGEST);
        int token = start;
        if (token < limit && view.tag(token) == PartOfSpeech.DET) {
            token++;
        }
        int end = -1;
        while (token < limit
                && continues(view, token)
                && !(end > 0 && BEGIN_A_TIME.contains(view.tokens().folded(token)))) {
            if (isHead(view, token)) {
                end = token + 1;
            }
            token++;
        }
        return end;
    }

    private static int runStart(SentenceView view, int end) {
        if (!isHead(view, end - 1)) {
            return -1;
        }
        int limit = Math.max(view.from(), end - LONGEST);
        int start = end - 1;
        while (start > limit && continues(view, start - 1)) {
            start--;
        }
        if (start > view.from() && view.tag(start - 1) == PartOfSpeech.DET) {
            start--;
        }
        return start;
    }

    private static boolean continues(SentenceView view, int token) {
        if (view.tokens().kind(token) == TokenKind.POSSESSIVE) {
            return true;
        }
        PartOfSpeech tag = view.tag(token);
        boolean possessivePronoun =
                tag == PartOfSpeech.PRON && POSSESSIVES.contains(view.tokens().folded(token));
        return tag.isNominal()
                || tag == PartOfSpeech.ADJ
                || tag == PartOfSpeech.NUM
                || possessivePronoun;
    }

    private static final Set<String> POSSESSIVES =
            Set.of("our", "your", "their", "its", "his", "her", "my");

    private static boolean isHead(SentenceView view, int token) {
        return view.tokens().kind(token) != TokenKind.POSSESSIVE && view.tag(token).isNominal();
    }

    int[] verbEndsFrom(SentenceView view, int token) {
        if (view.tokens().kind(token) != TokenKind.WORD || view.tag(token) != PartOfSpeech.VERB) {
            return NONE;
        }
        boolean particle = token + 1 < view.to() && isParticle(view, token + 1);
        return particle ? new int[] {token + 2, token + 1} : new int[] {token + 1};
    }

    int[] verbStartsBefore(SentenceView view, int end) {
        int last = end - 1;
        if (view.tag(last) == PartOfSpeech.VERB) {
            return new int[] {last};
        }
        boolean particle =
                last > view.from()
                        && isParticle(view, last)
                        && view.tag(last - 1) == PartOfSpeech.VERB;
        return particle ? new int[] {last - 1} : NONE;
    }

    private static boolean isParticle(SentenceView view, int token) {
        if (!PARTICLES.contains(view.tokens().folded(token))) {
            return false;
        }
        PartOfSpeech tag = view.tag(token);
        return tag == PartOfSpeech.ADP || tag == PartOfSpeech.ADV;
    }
}
