package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.config.ProjectVocabulary;
import io.brieflint.profile.Audience;
import io.brieflint.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;

/** The names of the organisation, and plain words for words of the trade. Last of all. */
final class VocabularyProposals implements ProposalSource {
    /** With fewer letters too many words of the trade would fit. */
    static final int ENOUGH = 3;

    private static final Set<Audience> INSIDE =
            Set.of(Audience.EMPLOYEE, Audience.ENGINEERING, Audience.EXECUTIVE);

    private final Session session;

    VocabularyProposals(Session session) {
        this.session = session;
    }

    @Override
    public List<Proposal> proposals(Cursor cursor) {
        if (cursor.analysis().isEmpty() || cursor.isTextEmpty()) {
            return List.of();
        }
        Analysis analysis = cursor.analysis().get();
        Audience audience = analysis.profile().profile().audience();
        ProjectVocabulary words = cursor.checked().settings().vocabulary();
        Found found = new Found(cursor);
        for (ProjectVocabulary.Service service : words.services()) {
            boolean known = audience == Audience.ENGINEERING;
            String shown = known ? service.name() : service.readerName();
            found.add(shown, "Service", List.of(shown, service.name()));
        }
        words.people().forEach(name -> found.add(name, "Person", List.of(name)));
        words.roles().forEach(name -> found.add(name, "Role", List.of(name)));
        Stream.concat(words.glossary().stream(), shipped())
                .filter(term -> !term.knownTo().contains(audience))
                .forEach(found::addTerm);
        return found.proposals.stream().filter(word -> mayShow(word, words, audience)).toList();
    }

    private Stream<Term> shipped() {
        return session.projects().knowledge().catalogue().terms().values().stream()
                .flatMap(List::stream);
    }

    /** Names that readers outside must not see are not proposed for them. */
    private static boolean mayShow(Proposal word, ProjectVocabulary words, Audience audience) {
        return INSIDE.contains(audience)
                || words.internalNames().stream().noneMatch(word.text()::equalsIgnoreCase);
    }

    /** What begins as the writer types. */
    private static final class Found {
        private final Cursor cursor;
        private final List<Proposal> proposals = new ArrayList<>();

        Found(Cursor cursor) {
            this.cursor = cursor;
        }

        void addTerm(Term term) {
            boolean begun = cursor.begun(term.name()).orElse(0) >= ENOUGH;
            if (begun && term.plainWords().isPresent()) {
                add(term.plainWords().get(), "Plain for " + term.name(), List.of(term.name()));
            }
        }

        /**
         * @param names any of which may have been typed
         */
        void add(String word, String detail, List<String> names) {
            if (proposals.stream().anyMatch(other -> other.text().equals(word))) {
                return;
            }
            for (String name : names) {
                OptionalInt begun = cursor.begun(name);
                if (begun.isPresent() && !cursor.line().endsWith(word)) {
                    proposals.add(
                            new Proposal(
                                    CompletionItemKind.Text,
                                    word,
                                    detail,
                                    word,
                                    name,
                                    begun.getAsInt(),
                                    Proposal.WORDS + proposals.size()));
                    return;
                }
            }
        }
    }
}
