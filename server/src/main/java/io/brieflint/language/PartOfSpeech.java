package io.brieflint.language;

/** Universal part-of-speech tags (UD v2), plus {@link #X} for whatever is not to be relied on. */
public enum PartOfSpeech {
    NOUN,
    PROPN,
    VERB,
    AUX,
    ADJ,
    ADV,
    DET,
    NUM,
    PRON,
    ADP,
    PART,
    CCONJ,
    SCONJ,
    INTJ,
    PUNCT,
    SYM,
    X;

    /** Fused tags of contractions ({@code AUX+PART}) count as their first part. */
    static PartOfSpeech of(String tag) {
        int plus = tag.indexOf('+');
        String first = plus < 0 ? tag : tag.substring(0, plus);
        for (PartOfSpeech part : values()) {
            if (part.name().equals(first)) {
                return part;
            }
        }
        return X;
    }

    public boolean isNominal() {
        return this == NOUN || this == PROPN;
    }

    public boolean isVerbal() {
        return this == VERB || this == AUX;
    }
}
