package io.brieflint.rule;

/** All sequences by number. */
interface Sequences {
    Sequence get(int number);
}
