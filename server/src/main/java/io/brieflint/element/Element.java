package io.brieflint.element;

import io.brieflint.document.SectionRole;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.rule.FactQuery;
import io.brieflint.rule.Origin;
import io.brieflint.rule.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that a brief tells its readers, and how to see whether it does.
 *
 * @param id {@code impact-people}
 * @param name as a checklist shows it
 * @param question the reader's question that it answers
 * @param sections whose content is about this element
 * @param present patterns that answer the question
 * @param unless patterns that take such an answer, or a fact, back where they overlap it
 * @param presentFacts facts that answer it
 * @param sectionAnswers a filled section of one of these roles is an answer by itself
 * @param vague patterns that only seem to answer it
 * @param vagueFacts vague facts that only seem to answer it
 * @param negative explicit negatives and dated unknowns, which are answers
 * @param ages what an older entry of a thread said about it no longer counts
 * @param thread what the times of a thread's messages answer by themselves
 * @param linkAnswers a described link can be the answer
 * @param metadata front matter fields that answer it
 * @param insert text with gaps to insert when it is missing
 * @param insertFor other text for some audiences
 * @param insertAfter text for when it is over; audiences not named read the other text
 * @param insertUnknown the dated unknown, where it is a fact to find out; otherwise empty
 * @param insertNone what says that there is none, where that can be true; otherwise empty
 */
public record Element(
        String id,
        String name,
        String question,
        Set<SectionRole> sections,
        List<Pattern> present,
        List<Pattern> unless,
        List<FactQuery> presentFacts,
        boolean sectionAnswers,
        List<Pattern> vague,
        List<FactQuery> vagueFacts,
        List<Pattern> negative,
        boolean ages,
        ThreadAnswer thread,
        boolean linkAnswers,
        List<String> metadata,
        String insert,
        Map<Audience, String> insertFor,
        Map<Audience, String> insertAfter,
        String insertUnknown,
        String insertNone,
        List<Example> examples,
        Origin origin) {
    public Element {
        sections = Set.copyOf(sections);
        present = List.copyOf(present);
        unless = List.copyOf(unless);
        presentFacts = List.copyOf(presentFacts);
        vague = List.copyOf(vague);
        vagueFacts = List.copyOf(vagueFacts);
        negative = List.copyOf(negative);
        metadata = List.copyOf(metadata);
        insertFor = Map.copyOf(insertFor);
        insertAfter = Map.copyOf(insertAfter);
        examples = List.copyOf(examples);
    }

    /** The text to insert for a reader, once it is over or before. */
    public String insert(Audience audience, Stage stage) {
        boolean over = stage == Stage.RESOLVED || stage == Stage.REVIEW;
        String now = insert(audience);
        return over ? insertAfter.getOrDefault(audience, now) : now;
    }

    /** The text to insert for a reader. */
    public String insert(Audience audience) {
        return insertFor.getOrDefault(audience, insert);
    }
}
