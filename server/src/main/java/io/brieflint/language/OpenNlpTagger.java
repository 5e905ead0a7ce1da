package io.brieflint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags with Apache OpenNLP's English model (UD EWT). The model is read when the first sentence
 * needs it. OpenNLP 2.5 taggers are not safe to share, so every thread has its own; the model is
 * shared.
 */
public final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Longer sentences are tables or logs that lost their breaks; their tags would be guesses. */
    private static final int LONGEST_SENTENCE = 250;

    private final ThreadLocal<POSTaggerME> taggers =
            ThreadLocal.withInitial(() -> new POSTaggerME(Model.SHARED));

    @Override
    public PartOfSpeech[] tag(Tokens tokens, Sentence sentence) {
        PartOfSpeech[] tags = new PartOfSpeech[sentence.size()];
        if (sentence.size() > LONGEST_SENTENCE) {
            Arrays.fill(tags, PartOfSpeech.X);
            return tags;
        }
        // The model was trained on contractions and possessives kept whole.
        List<String> words = new ArrayList<>(sentence.size());
        int[] wordOf = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            int token = sentence.from() + i;
            if (tokens.kind(token) == TokenKind.POSSESSIVE && i > 0) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "'s");
            } else {
                words.add(asTrained(tokens, token));
            }
            wordOf[i] = words.size() - 1;
        }
        String[] found = taggers.get().tag(words.toArray(new String[0]));
        for (int i = 0; i < tags.length; i++) {
            boolean possessive = tokens.kind(sentence.from() + i) == TokenKind.POSSESSIVE;
            tags[i] =
                    possessive
                            ? PartOfSpeech.PART
                            : corrected(tokens, sentence.from() + i, found[wordOf[i]]);
        }
        return tags;
    }

    private static String asTrained(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case CODE -> "Config";
            case WORD -> tokens.text(token).replace('\u2019', '\'');
            default -> tokens.text(token);
        };
    }

    /** What a token looks like is surer than the model: numbers, code and names of machines. */
    private static PartOfSpeech corrected(Tokens tokens, int token, String tag) {
        return switch (tokens.kind(token)) {
            case CODE, IDENTIFIER, VERSION, URL, EMAIL, HANDLE -> PartOfSpeech.PROPN;
            case NUMBER, QUANTITY, TIME, DATE, TIMESTAMP -> PartOfSpeech.NUM;
            case PUNCTUATION -> PartOfSpeech.PUNCT;
            default -> {
                PartOfSpeech found = PartOfSpeech.of(tag);
                if (owns(tokens, token) && !found.isNominal() && found != PartOfSpeech.PRON) {
                    yield PartOfSpeech.NOUN;
                }
                yield found == PartOfSpeech.PUNCT ? PartOfSpeech.ADJ : found;
            }
        };
    }

    private static boolean owns(Tokens tokens, int token) {
        return token + 1 < tokens.size() && tokens.kind(token + 1) == TokenKind.POSSESSIVE;
    }

    private static final class Model {
        static final POSModel SHARED = read();

        private static POSModel read() {
            try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the part-of-speech model " + MODEL + " is not packed");
                }
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
