package io.brieflint.lsp;

import io.brieflint.config.schema.SchemaProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What could be written at the cursor in a brieflint.yaml or in a rule of the project. */
final class ProjectFileProposals {
    private final ViewFeatures client;

    ProjectFileProposals(ClientFeatures client) {
        this.client = client.views();
    }

    List<CompletionItem> of(ProjectFile file, Positions positions, int offset) {
        List<CompletionItem> items = new ArrayList<>();
        for (SchemaProposal proposal : file.at(offset)) {
            CompletionItem item = item(positions, proposal);
            item.setSortText(String.format(Locale.ROOT, "%04d", items.size()));
            items.add(item);
        }
        return items;
    }

    private CompletionItem item(Positions positions, SchemaProposal proposal) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        if (!proposal.about().isEmpty()) {
            item.setDetail(proposal.about());
        }
        String text = lines(proposal);
        boolean stops = !proposal.choices().isEmpty() || !proposal.rest().isEmpty();
        if (client.completionSnippets() && stops) {
            text = Snippets.choice(text, proposal.choices(), proposal.rest());
            item.setInsertTextFormat(InsertTextFormat.Snippet);
        } else {
            text += proposal.rest();
        }
        if (client.keepsMargins()) {
            item.setInsertTextMode(InsertTextMode.AsIs);
        }
        item.setFilterText(proposal.label());
        String written = Completions.withLineEnds(positions.source(), text);
        item.setTextEdit(Either.forLeft(new TextEdit(positions.range(proposal.over()), written)));
        return item;
    }

    /** Some clients move further lines to the margin of the first, where they stand already. */
    private String lines(SchemaProposal proposal) {
        String text = proposal.text();
        int end = text.indexOf('\n');
        return end < 0 || client.keepsMargins() ? text : text.substring(0, end);
    }

    private static CompletionItemKind kind(SchemaProposal.Kind kind) {
        return switch (kind) {
            case KEY -> CompletionItemKind.Property;
            case VALUE -> CompletionItemKind.EnumMember;
            case NAME -> CompletionItemKind.Reference;
        };
    }
}
