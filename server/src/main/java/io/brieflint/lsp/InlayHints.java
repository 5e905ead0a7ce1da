package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.fact.Bound;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.report.FactWords;
import io.brieflint.report.Masking;
import io.brieflint.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Beside times: how long from one to the other, and when that is in UTC. */
final class InlayHints {
    /** An equivalent that the writer gives stands in brackets right behind. */
    private static final int BRACKETS = 4;

    private final ClientFeatures client;

    InlayHints(ClientFeatures client) {
        this.client = client;
    }

    List<InlayHint> of(Checked checked, Range range) {
        if (!checked.editor().inlayHints() || checked.analysis().isEmpty()) {
            return List.of();
        }
        Analysis analysis = checked.analysis().get();
        Positions positions = checked.positions(client.encoding());
        Masking masking = Masking.of(analysis);
        Span wanted = positions.span(range);
        List<Note> notes = new ArrayList<>(equivalents(analysis.facts()));
        new Understanding(analysis).ranges().forEach(pair -> length(pair).ifPresent(notes::add));
        return notes.stream()
                .filter(note -> note.place().end() >= wanted.start())
                .filter(note -> note.place().end() <= wanted.end())
                .filter(note -> !masking.isSecret(note.place()))
                .sorted(Comparator.comparingInt(note -> note.place().end()))
                .map(note -> hint(positions, note))
                .toList();
    }

    /**
     * @param place the words that it stands behind
     */
    private record Note(Span place, String text) {}

    private static List<Note> equivalents(List<PlacedFact> facts) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            PlacedFact fact = facts.get(i);
            boolean told = i + 1 < facts.size() && isEquivalent(fact, facts.get(i + 1));
            if (!told && fact.fact().value() instanceof FactValue.Time time) {
                UtcTime.of(time).ifPresent(utc -> notes.add(new Note(fact.span(), utc)));
            }
        }
        return notes;
    }

    private static boolean isEquivalent(PlacedFact fact, PlacedFact next) {
        return next.fact().value() instanceof FactValue.Time time
                && time.zone().equals("UTC")
                && next.span().start() - fact.span().end() <= BRACKETS;
    }

    private static Optional<Note> length(TimeRange range) {
        Duration length = range.length();
        if (length.isZero()) {
            return Optional.empty();
        }
        String words = FactWords.of(new FactValue.Span(length, length, Bound.EXACT));
        return Optional.of(new Note(range.to().span(), words));
    }

    private static InlayHint hint(Positions positions, Note note) {
        InlayHint hint =
                new InlayHint(positions.position(note.place().end()), Either.forLeft(note.text()));
        hint.setPaddingLeft(true);
        return hint;
    }
}
