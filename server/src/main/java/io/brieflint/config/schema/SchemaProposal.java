package io.brieflint.config.schema;

import io.brieflint.text.Span;
import java.util.List;

/**
 * What could be written at a place of a YAML file.
 *
 * @param about says what it is for; may be empty
 * @param over the characters that it replaces; the cursor is among them
 * @param text what is written before the cursor comes to stand
 * @param choices what could be written there next; may be empty
 * @param rest what is written behind that
 */
public record SchemaProposal(
        Kind kind,
        String label,
        String about,
        Span over,
        String text,
        List<String> choices,
        String rest) {
    /** What is proposed. */
    public enum Kind {
        KEY,
        VALUE,
        NAME
    }

    public SchemaProposal {
        choices = List.copyOf(choices);
    }
}
