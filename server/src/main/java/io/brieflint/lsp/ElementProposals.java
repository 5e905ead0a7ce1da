package io.brieflint.lsp;

import io.brieflint.document.Section;
import io.brieflint.element.Element;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** At the beginning of a line: what readers will ask and the brief does not say. */
final class ElementProposals implements ProposalSource {
    private static final int NOT_HERE = 500;

    @Override
    public List<Proposal> proposals(Cursor cursor) {
        Optional<String> typed = cursor.beginning();
        if (cursor.analysis().isEmpty() || typed.isEmpty() || cursor.isTextEmpty()) {
            return List.of();
        }
        Profile profile = cursor.analysis().get().profile().profile();
        return cursor.analysis().get().elements().stream()
                .filter(state -> state.status() == ElementStatus.MISSING)
                .filter(state -> isWorthwhile(cursor, typed.get(), state))
                .flatMap(state -> proposal(cursor, typed.get(), state, profile).stream())
                .toList();
    }

    /** What would only be nice to have waits until somebody asks for it, or has a place for it. */
    private static boolean isWorthwhile(Cursor cursor, String typed, ElementState state) {
        return switch (state.importance()) {
            case ESSENTIAL, MUST -> true;
            case SHOULD -> !typed.isEmpty() || belongsHere(cursor, state.element());
            case NONE -> false;
        };
    }

    private static boolean belongsHere(Cursor cursor, Element element) {
        return cursor.section().map(Section::role).filter(element.sections()::contains).isPresent();
    }

    private static Optional<Proposal> proposal(
            Cursor cursor, String typed, ElementState state, Profile profile) {
        Element element = state.element();
        Audience audience = profile.audience();
        String text = element.insert(audience, profile.stage());
        Optional<String> match =
                Cursor.from(element.name(), typed).or(() -> Cursor.from(text, typed));
        if (text.isEmpty() || match.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Proposal(
                        CompletionItemKind.Field,
                        element.name(),
                        element.question(),
                        text,
                        match.get(),
                        typed.length(),
                        rank(cursor, state, profile)));
    }

    /** What belongs under the heading comes first, then by how much it is needed. */
    private static int rank(Cursor cursor, ElementState state, Profile profile) {
        boolean here = belongsHere(cursor, state.element());
        return Proposal.EXPECTED
                + (here ? 0 : NOT_HERE)
                + order(profile).indexOf(state.element().id());
    }

    private static List<String> order(Profile profile) {
        List<String> order = new ArrayList<>(profile.essentials());
        order.addAll(profile.musts());
        order.addAll(profile.shoulds());
        return order;
    }
}
