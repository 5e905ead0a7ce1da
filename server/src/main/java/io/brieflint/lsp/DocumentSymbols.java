package io.brieflint.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** The outline of a brief, as a tree where the client can show one. */
final class DocumentSymbols {
    private final ClientFeatures client;

    DocumentSymbols(ClientFeatures client) {
        this.client = client;
    }

    List<Either<SymbolInformation, DocumentSymbol>> of(Checked checked) {
        List<Outline.Part> parts = checked.analysis().map(Outline::of).orElse(List.of());
        Positions positions = checked.positions(client.encoding());
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        if (client.views().symbolTree()) {
            parts.forEach(part -> symbols.add(Either.forRight(tree(positions, part))));
        } else {
            parts.forEach(part -> flat(positions, part, null, symbols));
        }
        return symbols;
    }

    private DocumentSymbol tree(Positions positions, Outline.Part part) {
        return new DocumentSymbol(
                part.name(),
                kind(part.kind()),
                positions.range(part.place()),
                positions.range(part.words()),
                part.detail(),
                part.children().stream().map(child -> tree(positions, child)).toList());
    }

    private void flat(
            Positions positions,
            Outline.Part part,
            @Nullable String container,
            List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        Location place = new Location(positions.source().uri(), positions.range(part.place()));
        symbols.add(
                Either.forLeft(
                        new SymbolInformation(part.name(), kind(part.kind()), place, container)));
        part.children().forEach(child -> flat(positions, child, part.name(), symbols));
    }

    private SymbolKind kind(Outline.Kind kind) {
        return switch (kind) {
            case SECTION -> SymbolKind.String;
            case ENTRY -> known(SymbolKind.Event, SymbolKind.Field);
            case ANSWER -> known(SymbolKind.Key, SymbolKind.Property);
        };
    }

    private SymbolKind known(SymbolKind best, SymbolKind old) {
        return client.views().symbolKinds().contains(best) ? best : old;
    }
}
