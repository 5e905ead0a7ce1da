package io.brieflint.language;

/**
 * Says which part of speech each token of a sentence is. Implementations are safe to share between
 * threads.
 */
public interface Tagger {
    /**
     * @return one tag per token of the sentence
     */
    PartOfSpeech[] tag(Tokens tokens, Sentence sentence);
}
