package io.brieflint.lsp;

import java.util.List;

/** One sort of text to propose. */
interface ProposalSource {
    List<Proposal> proposals(Cursor cursor);
}
