package io.brieflint.lsp;

import io.brieflint.analysis.Request;
import io.brieflint.config.ShippedTemplates;
import io.brieflint.document.Format;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** In an empty text: a skeleton for each reader and stage. */
final class TemplateProposals implements ProposalSource {
    private static final int OTHERS = 100;

    private final BriefReader reader;

    TemplateProposals(BriefReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Proposal> proposals(Cursor cursor) {
        boolean wanted =
                cursor.checked().standing().brief()
                        || cursor.checked().editor().briefs() == EditorSettings.Briefs.AUTO;
        boolean begun =
                cursor.analysis().isPresent()
                        && cursor.checked().snapshot().text().strip().equals(cursor.word());
        boolean markdown =
                cursor.checked().snapshot().place().format().stream()
                        .anyMatch(TemplateProposals::takesTemplates);
        if (!wanted || !markdown || !(cursor.isTextEmpty() || begun)) {
            return List.of();
        }
        Checked checked = cursor.checked();
        Request asked =
                reader.request(checked.snapshot().place(), checked.settings(), checked.editor());
        List<Proposal> proposals = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (Stage stage : Stage.values()) {
                Optional<String> text = ShippedTemplates.read(audience, stage);
                if (text.isPresent()) {
                    String label = audience.id() + " " + stage.id();
                    proposals.add(
                            new Proposal(
                                    CompletionItemKind.Snippet,
                                    label,
                                    "Template of an incident brief",
                                    text.get(),
                                    label,
                                    cursor.word().length(),
                                    rank(asked, audience, stage) + proposals.size()));
                }
            }
        }
        return proposals;
    }

    /** Templates are written in Markdown, which reads well as plain text. */
    private static boolean takesTemplates(Format format) {
        return format == Format.MARKDOWN || format == Format.PLAIN;
    }

    /** What the settings or the project ask for comes first. */
    private static int rank(Request asked, Audience audience, Stage stage) {
        boolean reader = asked.audience().equals(Optional.of(audience));
        boolean both = reader && asked.stage().equals(Optional.of(stage));
        return Proposal.FIRST + (both ? 0 : reader ? OTHERS : 2 * OTHERS);
    }
}
