package io.brieflint.rule;

import io.brieflint.fact.Fact;
import io.brieflint.language.PartOfSpeech;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tagger;
import io.brieflint.language.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence while patterns are tried on it. Tagged once, and only when a pattern asks. */
public final class SentenceView {
    private final Tokens tokens;
    private final Sentence sentence;
    private final List<Fact> facts;
    private final Tagger tagger;
    private PartOfSpeech @Nullable [] tags;

    /**
     * @param facts of the whole block
     */
    public SentenceView(Tokens tokens, Sentence sentence, List<Fact> facts, Tagger tagger) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.facts = facts;
        this.tagger = tagger;
    }

    Tokens tokens() {
        return tokens;
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    List<Fact> facts() {
        return facts;
    }

    PartOfSpeech tag(int token) {
        PartOfSpeech[] found = tags;
        if (found == null) {
            found = tagger.tag(tokens, sentence);
            tags = found;
        }
        return found[token - sentence.from()];
    }

    /** Whether any pattern needed parts of speech. */
    public boolean wasTagged() {
        return tags != null;
    }

    /** True for signs at which a clause ends. */
    boolean endsClause(int token) {
        return tokens.end(token) - tokens.start(token) == 1
                && ",;:()\u2013\u2014[]|".indexOf(tokens.prose().charAt(tokens.start(token))) >= 0;
    }
}
