package io.brieflint.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;

/**
 * Turns OpenNLP's part-of-speech model into the flat one that Brieflint starts from. The build runs
 * it; it stops the build rather than write a model that would tag differently.
 */
public final class FlatModelCompiler {
    /** Every class of tokens that the features know, and more words than a window holds. */
    private static final String[][] PROBES = {
        "The on-call engineer didn't restart us-east-1 at 14:05 , so 3,000 of 12.5 users left ."
                .split(" "),
        "DNS A 42 1999 7 McDonald I. v2.14.1 10/12/2026 $ 40k caf\u00e9 \u2014 99% _".split(" "),
        "Failed".split(" "),
    };

    private FlatModelCompiler() {}

    /**
     * @param args the file to write, in a folder that exists
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: FlatModelCompiler OUTPUT_FILE");
        }
        FlatModel flat = compile(OpenNlpTagger.original());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(args[0])))) {
            flat.write(out);
        }
    }

    static FlatModel compile(POSModel model) {
        MaxentModel original = model.getArtifact("pos.model");
        POSTaggerFactory factory = model.getFactory();
        require(original instanceof GISModel, "it is no maximum-entropy model");
        require(factory.getClass() == POSTaggerFactory.class, "it has a factory of its own");
        require(factory.getTagDictionary() == null, "it has a tag dictionary");
        String beamSize = model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
        FlatModel flat =
                flatten(
                        (GISModel) original,
                        beamSize == null
                                ? POSTaggerME.DEFAULT_BEAM_SIZE
                                : Integer.parseInt(beamSize));
        for (String[] probe : PROBES) {
            requireSame(probe, model, flat);
        }
        return flat;
    }

    private static FlatModel flatten(GISModel model, int beamSize) {
        Object[] data = model.getDataStructures();
        String[] outcomes = (String[]) data[2];
        require(outcomes.length <= Byte.MAX_VALUE, "it has too many outcomes");
        SortedMap<Long, Context> predicates = byHash(((Map<?, ?>) data[1]).entrySet());
        long[] hashes = new long[predicates.size()];
        int[] starts = new int[predicates.size() + 1];
        int size = predicates.values().stream().mapToInt(c -> c.getOutcomes().length).sum();
        byte[] weighted = new byte[size];
        double[] weights = new double[size];
        int at = 0;
        int to = 0;
        for (Map.Entry<Long, Context> predicate : predicates.entrySet()) {
            hashes[at++] = predicate.getKey();
            int[] of = predicate.getValue().getOutcomes();
            System.arraycopy(predicate.getValue().getParameters(), 0, weights, to, of.length);
            for (int outcome : of) {
                weighted[to++] = (byte) outcome;
            }
            starts[at] = to;
        }
        return new FlatModel(beamSize, outcomes, hashes, starts, weighted, weights);
    }

    static SortedMap<Long, Context> byHash(Iterable<? extends Map.Entry<?, ?>> predicates) {
        SortedMap<Long, Context> sorted = new TreeMap<>();
        for (Map.Entry<?, ?> predicate : predicates) {
            long hash = FlatModel.hash((String) predicate.getKey());
            require(
                    sorted.put(hash, (Context) predicate.getValue()) == null,
                    "two of its predicates share a hash; change FlatModel.hash");
        }
        return sorted;
    }

    private static void requireSame(String[] words, POSModel model, FlatModel flat) {
        MaxentModel original = model.getArtifact("pos.model");
        String[] tags = new POSTaggerME(model).tag(words);
        POSContextGenerator expected = model.getFactory().getPOSContextGenerator(0);
        POSContextGenerator actual = FlatTagger.contexts(0);
        for (int i = 0; i < words.length; i++) {
            String[] context = expected.getContext(i, words, tags, null);
            require(
                    Arrays.equals(context, actual.getContext(i, words, tags, null)),
                    "its features are not those of FlatTagger.contexts");
            require(
                    Arrays.equals(original.eval(context), flat.eval(context)),
                    "its probabilities differ");
        }
        require(Arrays.equals(tags, new FlatTagger(flat).tag(words)), "its tags differ");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalStateException(
                    "the part-of-speech model cannot be made flat: " + problem);
        }
    }
}
