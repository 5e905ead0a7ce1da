package io.brieflint.language;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.ConfigurablePOSContextGenerator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PosTaggerFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/** Tags as OpenNLP's POSTaggerME does, with a flat model. Belongs to one thread. */
final class FlatTagger {
    private final BeamSearch search;
    private final POSContextGenerator contexts;

    FlatTagger(FlatModel model) {
        search = new BeamSearch(model.beamSize(), model);
        contexts = contexts(model.beamSize());
    }

    String[] tag(String[] words) {
        return search(words).getOutcomes().toArray(new String[0]);
    }

    Sequence search(String[] words) {
        return search.bestSequence(words, null, contexts, (at, in, before, tag) -> true);
    }

    /**
     * What the model's generator.featuregen says, without an XML parser; {@link FlatModelCompiler}
     * stops the build when a new model says something else.
     */
    static POSContextGenerator contexts(int cacheSize) {
        AdaptiveFeatureGenerator features =
                new AggregatedFeatureGenerator(
                        new OutcomePriorFeatureGenerator(),
                        new SuffixFeatureGenerator(),
                        new PrefixFeatureGenerator(),
                        new WindowFeatureGenerator(new TokenFeatureGenerator(), 2, 2),
                        new WindowFeatureGenerator(new SentenceFeatureGenerator(true, false), 2, 2),
                        new TokenClassFeatureGenerator(true),
                        new PosTaggerFeatureGenerator());
        return new ConfigurablePOSContextGenerator(cacheSize, new CachedFeatureGenerator(features));
    }
}
