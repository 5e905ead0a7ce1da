package io.brieflint.lsp;

import io.brieflint.analysis.Knowledge;
import io.brieflint.config.ProjectVocabulary;
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

    /**
     * @param settings whose names count beside those that come with Brieflint
     */
    static ProjectFile of(Snapshot snapshot, Optional<Settings> settings, Knowledge shipped) {
        ShippedSchema schema =
                snapshot.place().isConfiguration()
                        ? ShippedSchema.CONFIGURATION
                        : ShippedSchema.RULE;
        KnownNames names =
                new KnownNames(
                        settings.flatMap(Settings::knowledge).orElse(shipped),
                        settings.map(Settings::vocabulary).orElse(ProjectVocabulary.NONE));
        return new ProjectFile(snapshot.source(), new SchemaProposals(schema.schema(), names));
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
