package io.brieflint.rule;

import io.brieflint.document.BlockKind;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.FactKind;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.util.List;
import java.util.Set;

/**
 * When a rule speaks. An empty set or list asks nothing.
 *
 * @param audiences only for these readers
 * @param stages only at these stages
 * @param sections only in sections of these roles
 * @param notSections never in sections of these roles
 * @param notBlocks never in blocks of these kinds
 * @param sentenceHas one of these stands in the same sentence
 * @param sentenceHasNot none of these stands in the same sentence
 * @param noFacts no exact fact of these kinds stands in the same sentence or table row
 * @param untimedOnly never in an entry that states its time
 * @param oncePerBrief further places are related information of the first
 * @param yields silent where another rule of its family has something to say about the same words
 */
public record Conditions(
        Set<Audience> audiences,
        Set<Stage> stages,
        Set<SectionRole> sections,
        Set<SectionRole> notSections,
        Set<BlockKind> notBlocks,
        List<Pattern> sentenceHas,
        List<Pattern> sentenceHasNot,
        Set<FactKind> noFacts,
        boolean untimedOnly,
        boolean oncePerBrief,
        boolean yields) {
    public static final Conditions NONE =
            new Conditions(
                    Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of(),
                    Set.of(), false, false, false);

    public Conditions {
        audiences = Set.copyOf(audiences);
        stages = Set.copyOf(stages);
        sections = Set.copyOf(sections);
        notSections = Set.copyOf(notSections);
        notBlocks = Set.copyOf(notBlocks);
        sentenceHas = List.copyOf(sentenceHas);
        sentenceHasNot = List.copyOf(sentenceHasNot);
        noFacts = Set.copyOf(noFacts);
    }
}
