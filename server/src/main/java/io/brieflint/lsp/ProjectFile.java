package io.brieflint.lsp;

import io.brieflint.analysis.Knowledge;
import io.brieflint.config.schema.SchemaProposal;
import io.brieflint.config.schema.SchemaProposals;
import io.brieflint.config.schema.ShippedSchema;
import io.brieflint.config.schema.YamlPlace;
import io.brieflint.project.Settings;
import io.brieflint.text.SourceText;
import java.util.List;
import java.util.Optional;

/** A brieflint.yaml or a rule of the project, open in the editor. */
record ProjectFile(SourceText source, SchemaProposals proposals) {

    /** Empty for every other document. */
    static Optional<ProjectFile> of(Session session, Checked checked) {
        Place place = checked.snapshot().place();
        if (!place.isConfiguration() && !session.documents().isRule(place)) {
            return Optional.empty();
        }
        ShippedSchema schema =
                place.isConfiguration() ? ShippedSchema.CONFIGURATION : ShippedSchema.RULE;
        Settings settings =
                session.documents()
                        .find(place.uri())
                        .map(document -> document.sound(checked.settings()))
                        .orElse(checked.settings());
        Knowledge knowledge = settings.knowledge().orElseGet(session.projects()::knowledge);
        KnownNames names = new KnownNames(knowledge, settings.vocabulary());
        return Optional.of(
                new ProjectFile(
                        checked.snapshot().source(), new SchemaProposals(schema.schema(), names)));
    }

    Positions positions(PositionEncoding encoding) {
        return new Positions(source, encoding);
    }

    Optional<YamlPlace> place(int offset) {
        return YamlPlace.at(source, offset);
    }

    List<SchemaProposal> at(int offset) {
        return place(offset).map(proposals::at).orElse(List.of());
    }

    Optional<String> about(YamlPlace place) {
        return proposals.about(place, source.text(place.word()));
    }
}
