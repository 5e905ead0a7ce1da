package io.brieflint.analysis;

import io.brieflint.document.Brief;
import io.brieflint.document.Metadata;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactScanner;
import io.brieflint.fact.PlacedFact;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Times that the front matter states. Status pages kept as files (cState, Upptime) show them to
 * readers beside the text, so they answer the reader's questions; checks of the text against itself
 * leave them out.
 */
final class MetadataFacts {
    private static final Map<String, FactRole> ROLES =
            Map.of(
                    "started", FactRole.START,
                    "start", FactRole.START,
                    "incident_start", FactRole.START,
                    "resolvedwhen", FactRole.END,
                    "resolved_at", FactRole.END,
                    "outagefinish", FactRole.END,
                    "ended", FactRole.END,
                    "end", FactRole.END);

    private static final Set<String> LENGTHS = Set.of("duration", "downtime", "length");

    /** Keys that only the file of one incident has: there, {@code date} is when it began. */
    private static final Set<String> OF_AN_INCIDENT =
            Set.of("severity", "affected", "resolved", "resolvedwhen", "outagefinish");

    private MetadataFacts() {}

    static List<PlacedFact> of(Brief brief) {
        List<PlacedFact> facts = new ArrayList<>();
        boolean incident =
                brief.metadata().fields().stream()
                        .anyMatch(field -> OF_AN_INCIDENT.contains(field.key()));
        for (Metadata.Field field : brief.metadata().fields()) {
            FactRole role = ROLES.get(field.key());
            if (incident && field.key().equals("date")) {
                role = FactRole.START;
            }
            if (LENGTHS.contains(field.key())) {
                read(field, FactKind.DURATION, FactRole.END, facts);
            }
            if (role != null && !field.value().isBlank()) {
                read(field, FactKind.TIME, role, facts);
            }
        }
        return facts;
    }

    /**
     * When the text was posted, as pages show it beside the title. It says in which zone the writer
     * lives; whether times in the text are meant in that zone it does not.
     */
    static List<PlacedFact> published(Brief brief) {
        List<PlacedFact> facts = new ArrayList<>();
        brief.metadata()
                .field("date")
                .ifPresent(field -> read(field, FactKind.TIME, FactRole.OTHER, facts));
        return facts;
    }

    private static void read(
            Metadata.Field field, FactKind kind, FactRole role, List<PlacedFact> facts) {
        Tokens tokens = Tokenizer.tokenize(field.value(), new Vocabulary());
        for (Fact fact : FactScanner.scan(tokens, SentenceSplitter.split(tokens), "")) {
            if (fact.kind() == kind) {
                Span span = fact.span().shift(field.span().start());
                boolean quoted = span.end() > field.span().end();
                facts.add(
                        new PlacedFact(
                                fact.withRole(role),
                                PlacedFact.METADATA,
                                quoted ? field.span() : span));
            }
        }
    }
}
