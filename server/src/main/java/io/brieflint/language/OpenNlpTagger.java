package io.brieflint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags with Apache OpenNLP's English model (UD EWT), flat where the build has made it so. The model
 * is read when the first sentence needs it. OpenNLP 2.5 taggers are not safe to share, so every
 * thread has its own; the model is shared.
 */
public final class OpenNlpTagger implements Tagger {
    private static final String FLAT = "/io/brieflint/pos.flat";
    private static final String ORIGINAL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Longer sentences are tables or logs that lost their breaks; their tags would be guesses. */
    private static final int LONGEST_SENTENCE = 250;

    /** Sentences remembered a thread: those beside the one that is being written. */
    private static final int REMEMBERED = 64;

    private final ThreadLocal<Remembering> taggers =
            ThreadLocal.withInitial(() -> new Remembering(Model.TAGGERS.get()));

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
        String[] found = taggers.get().tag(words);
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

    /** What {@link FlatModelCompiler} starts from; the runnable jar goes without it. */
    static POSModel original() throws IOException {
        try (InputStream in = OpenNlpTagger.class.getResourceAsStream(ORIGINAL)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Brieflint is packed wrongly: it has neither "
                                + FLAT
                                + ", which its build makes, nor "
                                + ORIGINAL);
            }
            return new POSModel(in);
        }
    }

    /**
     * An edit changes one sentence of a block, and the others are tagged as they were. Not safe to
     * share.
     */
    private static final class Remembering {
        private final UnaryOperator<String[]> tagger;
        private final Map<List<String>, String[]> last =
                new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<List<String>, String[]> eldest) {
                        return size() > REMEMBERED;
                    }
                };

        Remembering(UnaryOperator<String[]> tagger) {
            this.tagger = tagger;
        }

        /**
         * @param words not changed afterwards
         */
        String[] tag(List<String> words) {
            return last.computeIfAbsent(words, key -> tagger.apply(key.toArray(new String[0])));
        }
    }

    private static final class Model {
        static final Supplier<UnaryOperator<String[]>> TAGGERS = read();

        private static Supplier<UnaryOperator<String[]>> read() {
            try (InputStream in = OpenNlpTagger.class.getResourceAsStream(FLAT)) {
                if (in == null) {
                    POSModel model = original();
                    return () -> new POSTaggerME(model)::tag;
                }
                FlatModel model = FlatModel.read(in);
                return () -> new FlatTagger(model)::tag;
            } catch (IOException e) {
                throw new UncheckedIOException("the part-of-speech model cannot be read", e);
            }
        }
    }
}
