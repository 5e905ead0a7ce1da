package io.brieflint.config;

import java.util.List;

/**
 * The keys of one kind of mapping, in the order of its schema.
 *
 * @param what the mapping is called in messages: {@code a rule}
 */
record Keys(String what, List<String> names) {
    static Keys of(String what, String... names) {
        return new Keys(what, List.of(names));
    }
}
