package io.brieflint.lsp;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Text that could stand at the cursor.
 *
 * @param detail says what it is for
 * @param text to insert, with gaps such as {@code [number]}
 * @param typed what the writer may type to find it
 * @param over how many characters before the cursor it replaces
 * @param rank lower comes first
 */
record Proposal(
        CompletionItemKind kind,
        String label,
        String detail,
        String text,
        String typed,
        int over,
        int rank) {

    static final int FIRST = 0;
    static final int EXPECTED = 1000;
    static final int WORDS = 9000;
}
