package io.brieflint.lsp;

import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What could be written at the cursor. */
final class Completions {
    private final ClientFeatures client;
    private final List<ProposalSource> sources;

    Completions(Session session) {
        this.client = session.features();
        this.sources =
                List.of(
                        new TemplateProposals(session.reader()),
                        new NextUpdateProposals(session.reader()),
                        new ElementProposals(),
                        new VocabularyProposals(session));
    }

    CompletionList of(Checked checked, Position position) {
        Positions positions = checked.positions(client.encoding());
        Cursor cursor = Cursor.at(checked, positions.offset(position));
        List<CompletionItem> items = new ArrayList<>();
        if (checked.snapshot().place().format().isPresent() && cursor.isInProse()) {
            for (ProposalSource source : sources) {
                source.proposals(cursor)
                        .forEach(proposal -> items.add(item(positions, cursor, proposal)));
            }
        }
        int letters = cursor.word().length();
        boolean moreWithMoreLetters = letters > 0 && letters < VocabularyProposals.ENOUGH;
        return new CompletionList(moreWithMoreLetters && checked.analysis().isPresent(), items);
    }

    private CompletionItem item(Positions positions, Cursor cursor, Proposal proposal) {
        SourceText source = positions.source();
        Span over = new Span(cursor.offset() - proposal.over(), cursor.offset());
        TextEdit edit = new TextEdit(over, proposal.text());
        boolean stops = client.views().completionSnippets() && proposal.text().indexOf('[') >= 0;
        String text =
                stops
                        ? Snippets.snippet(proposal.text())
                        : Snippets.unlinked(source, edit).newText();
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(proposal.kind());
        item.setDetail(proposal.detail());
        if (!proposal.text().equals(proposal.label())) {
            item.setDocumentation(proposal.text());
        }
        if (stops) {
            item.setInsertTextFormat(InsertTextFormat.Snippet);
        }
        item.setSortText(String.format(Locale.ROOT, "%04d", proposal.rank()));
        item.setFilterText(proposal.typed());
        String written = withLineEnds(source, text);
        // For clients that replace the word at the cursor by themselves.
        item.setInsertText(written);
        item.setTextEdit(
                Either.forLeft(new org.eclipse.lsp4j.TextEdit(positions.range(over), written)));
        return item;
    }

    static String withLineEnds(SourceText source, String text) {
        return source.text().contains("\r\n") ? text.replace("\n", "\r\n") : text;
    }
}
