package io.brieflint.config.schema;

/** One step from a YAML value to a value inside it. */
public sealed interface Step {
    record Key(String name) implements Step {}

    /** Any item of a list. */
    record Item() implements Step {}

    Step ITEM = new Item();
}
