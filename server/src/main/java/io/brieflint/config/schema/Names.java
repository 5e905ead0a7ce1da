package io.brieflint.config.schema;

import java.util.List;

/** The names that a schema cannot hold, because a project adds to them. */
public interface Names {
    /**
     * @param sort as the schema's keyword {@code x-names} says: rule, element ...
     */
    List<Name> of(String sort);

    /**
     * @param about what it stands for; may be empty
     */
    record Name(String id, String about) {}
}
