package io.brieflint.language;

/** A form that a word takes. */
public enum Form {
    /** {@code forget}, {@code customer} */
    BASE,
    /** {@code forgets} */
    THIRD_PERSON,
    /** {@code forgot} */
    PAST,
    /** {@code forgotten} */
    PARTICIPLE,
    /** {@code forgetting} */
    GERUND,
    /** {@code customers} */
    PLURAL
}
