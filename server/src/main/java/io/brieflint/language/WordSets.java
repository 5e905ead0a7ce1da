package io.brieflint.language;

/** The closed classes of English that mark where a noun phrase begins or ends. */
public final class WordSets {
    private static final String DETERMINERS =
            "the a an our your their his her its my this that these those some another each every both one no any";

    private static final String FUNCTION_WORDS =
            DETERMINERS
                    + " i you he she it we they me him us them who whom whose which what when where why how and or but nor so"
                    + " yet if because although though while until since after before as than then to of in on at by for"
                    + " with from into onto over under about between through during without within against not be am is"
                    + " are was were been being have has had having do does did done will would can could shall should"
                    + " may might must cannot can't don't didn't doesn't won't wasn't weren't isn't aren't hadn't hasn't"
                    + " haven't there here also just only even still again very too once now already however therefore"
                    + " meanwhile instead later earlier soon yesterday today tomorrow said told asked made got went"
                    + " happened occurred started began caused failed forgot";

    private final WordSet determiners = new WordSet();
    private final WordSet functionWords = new WordSet();

    /** Adds the words to a vocabulary that is still growing. */
    public WordSets(Vocabulary vocabulary) {
        fill(determiners, DETERMINERS, vocabulary);
        fill(functionWords, FUNCTION_WORDS, vocabulary);
    }

    private static void fill(WordSet set, String words, Vocabulary vocabulary) {
        for (String word : words.split(" ")) {
            set.add(vocabulary.add(word));
        }
    }

    public boolean isDeterminer(int word) {
        return determiners.contains(word);
    }

    public boolean isFunctionWord(int word) {
        return functionWords.contains(word);
    }
}
