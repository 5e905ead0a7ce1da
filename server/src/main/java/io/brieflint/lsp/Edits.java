package io.brieflint.lsp;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of texts, in the form that the client takes. */
final class Edits {
    private final ClientFeatures client;

    Edits(ClientFeatures client) {
        this.client = client;
    }

    /** Gaps are stops of a snippet where the client knows those. */
    WorkspaceEdit of(Snapshot snapshot, Fix fix) {
        if (fix.applicability() != Applicability.TEMPLATE) {
            return of(snapshot, fix.edits());
        }
        return template(snapshot, fix.edits());
    }

    /** Text with gaps, in one piece. */
    WorkspaceEdit template(Snapshot snapshot, List<TextEdit> edits) {
        TextEdit joined = Snippets.joined(snapshot.source(), edits);
        if (!client.snippets()) {
            return of(snapshot, List.of(Snippets.unlinked(snapshot.source(), joined)));
        }
        Positions positions = new Positions(snapshot.source(), client.encoding());
        SnippetTextEdit snippet =
                new SnippetTextEdit(
                        positions.range(joined.span()),
                        new StringValue(
                                StringValueKind.SNIPPET, Snippets.snippet(joined.newText())));
        return document(snapshot, List.of(Either.forRight(snippet)));
    }

    /** Changes one open document. */
    WorkspaceEdit of(Snapshot snapshot, List<TextEdit> edits) {
        Positions positions = new Positions(snapshot.source(), client.encoding());
        List<org.eclipse.lsp4j.TextEdit> plain = new ArrayList<>();
        for (TextEdit edit : edits) {
            plain.add(new org.eclipse.lsp4j.TextEdit(positions.range(edit.span()), edit.newText()));
        }
        String uri = snapshot.place().uri();
        if (!client.documentChanges()) {
            return new WorkspaceEdit(changes(uri, plain));
        }
        List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> either = new ArrayList<>();
        plain.forEach(edit -> either.add(Either.forLeft(edit)));
        return document(snapshot, either);
    }

    /** Changes a brieflint.yaml, open or not; empty when the client cannot make a new one. */
    Optional<WorkspaceEdit> of(ConfigurationFile file, TextEdit edit) {
        if (file.open().isPresent()) {
            return Optional.of(of(file.open().get(), List.of(edit)));
        }
        Positions positions =
                new Positions(SourceText.of(file.uri(), file.text().text()), client.encoding());
        org.eclipse.lsp4j.TextEdit change =
                new org.eclipse.lsp4j.TextEdit(positions.range(edit.span()), edit.newText());
        if (!client.documentChanges()) {
            return file.exists()
                    ? Optional.of(new WorkspaceEdit(changes(file.uri(), List.of(change))))
                    : Optional.empty();
        }
        if (!file.exists() && !client.createFiles()) {
            return Optional.empty();
        }
        List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
        if (!file.exists()) {
            steps.add(
                    Either.forRight(
                            new CreateFile(file.uri(), new CreateFileOptions(false, true))));
        }
        steps.add(
                Either.forLeft(
                        new TextDocumentEdit(
                                new VersionedTextDocumentIdentifier(file.uri(), null),
                                List.of(Either.forLeft(change)))));
        return Optional.of(new WorkspaceEdit(steps));
    }

    private static Map<String, List<org.eclipse.lsp4j.TextEdit>> changes(
            String uri, List<org.eclipse.lsp4j.TextEdit> edits) {
        Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
        changes.put(uri, edits);
        return changes;
    }

    private WorkspaceEdit document(
            Snapshot snapshot, List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> edits) {
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        changes.add(
                Either.forLeft(
                        new TextDocumentEdit(
                                new VersionedTextDocumentIdentifier(
                                        snapshot.place().uri(), snapshot.version()),
                                edits)));
        return new WorkspaceEdit(changes);
    }
}
