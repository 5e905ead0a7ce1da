package io.brieflint.rule;

import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import io.brieflint.language.WordSets;
import java.util.List;
import java.util.Map;

/**
 * Noun phrases that a word list recognises by their head, without parts of speech: people by role
 * or name, teams, services. Needs the lists {@code roles}, {@code names}, {@code people}, {@code
 * teams}, {@code team-heads}, {@code services}.
 */
final class People {
    private static final int MOST_MODIFIERS = 4;
    private static final int NOT_FOUND = -1;

    private final PhraseList roles;
    private final PhraseList names;
    private final PhraseList people;
    private final PhraseList teams;
    private final PhraseList teamHeads;
    private final PhraseList services;
    private final PhraseList afterRole;
    private final WordSets closed;

    People(Vocabulary vocabulary, Map<String, PhraseList> lists) {
        PhraseList empty = PhraseList.exact(List.of(), vocabulary);
        this.roles = lists.getOrDefault("roles", empty);
        this.names = lists.getOrDefault("names", empty);
        this.people = lists.getOrDefault("people", empty);
        this.teams = lists.getOrDefault("teams", empty);
        this.teamHeads = lists.getOrDefault("team-heads", empty);
        this.services = lists.getOrDefault("services", empty);
        this.afterRole =
                PhraseList.exact(
                        List.of(
                                List.of("on", "call"),
                                List.of("on-call"),
                                List.of("on", "duty"),
                                List.of("on", "shift")),
                        vocabulary);
        this.closed = new WordSets(vocabulary);
    }

    int personEnd(SentenceView view, int token) {
        int name = nameEnd(view, token);
        int role = headEnd(view, token, roles);
        if (role != NOT_FOUND) {
            int after =
                    role < view.to() ? afterRole.endOf(view.tokens(), role, view.to()) : NOT_FOUND;
            role = after == NOT_FOUND ? role : after;
            int named = role < view.to() ? nameEnd(view, role) : NOT_FOUND;
            role = named == NOT_FOUND ? role : named;
        }
        return Math.max(name, role);
    }

    int personStart(SentenceView view, int end) {
        int name = nameStart(view, end);
        int withoutName = name == NOT_FOUND ? end : name;
        int after =
                withoutName > view.from()
                        ? afterRole.startOf(view.tokens(), withoutName, view.from())
                        : NOT_FOUND;
        int roleEnd = after == NOT_FOUND ? withoutName : after;
        int role = roleEnd > view.from() ? headStart(view, roleEnd, roles) : NOT_FOUND;
        return role == NOT_FOUND ? name : role;
    }

    int teamEnd(SentenceView view, int token) {
        int headed = headEnd(view, token, teamHeads);
        int named = headEnd(view, token, teams);
        return Math.max(headed, named);
    }

    int teamStart(SentenceView view, int end) {
        int headed = headStart(view, end, teamHeads);
        return headed == NOT_FOUND ? headStart(view, end, teams) : headed;
    }

    int serviceEnd(SentenceView view, int token) {
        return headEnd(view, token, services);
    }

    int serviceStart(SentenceView view, int end) {
        return headStart(view, end, services);
    }

    /** [determiner] modifiers head. */
    private int headEnd(SentenceView view, int start, PhraseList heads) {
        Tokens tokens = view.tokens();
        int token = start;
        if (closed.isDeterminer(tokens.word(token))) {
            token++;
        }
        for (int skipped = 0; skipped <= MOST_MODIFIERS && token < view.to(); skipped++, token++) {
            int end = heads.endOf(tokens, token, view.to());
            if (end != NOT_FOUND) {
                return end;
            }
            if (!isModifier(view, token)) {
                return NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    private int headStart(SentenceView view, int end, PhraseList heads) {
        Tokens tokens = view.tokens();
        int head = heads.startOf(tokens, end, view.from());
        if (head == NOT_FOUND) {
            return NOT_FOUND;
        }
        for (int start = head; start > view.from() && head - start <= MOST_MODIFIERS; start--) {
            if (closed.isDeterminer(tokens.word(start - 1))) {
                return start - 1;
            }
            if (!isModifier(view, start - 1)) {
                return withoutDeterminer(view, start, head);
            }
        }
        return withoutDeterminer(view, Math.max(view.from(), head - MOST_MODIFIERS), head);
    }

    /**
     * Without a determiner only nouns that the list knows, or capitals, surely belong to the
     * phrase.
     */
    private int withoutDeterminer(SentenceView view, int start, int head) {
        boolean opens = start == view.from() || view.endsClause(start - 1);
        return opens || view.tokens().isCapitalised(start) ? start : head;
    }

    private boolean isModifier(SentenceView view, int token) {
        Tokens tokens = view.tokens();
        boolean possible =
                tokens.kind(token) == TokenKind.WORD
                        || tokens.kind(token) == TokenKind.POSSESSIVE
                        || tokens.kind(token) == TokenKind.IDENTIFIER
                        || tokens.kind(token) == TokenKind.CODE;
        return possible
                && !closed.isFunctionWord(tokens.word(token))
                && !tokens.folded(token).endsWith("ly");
    }

    int nameEnd(SentenceView view, int start) {
        Tokens tokens = view.tokens();
        int known = people.endOf(tokens, start, view.to());
        if (known != NOT_FOUND) {
            return known;
        }
        if (tokens.kind(start) == TokenKind.HANDLE) {
            return tokens.prose().charAt(tokens.start(start)) == '@' ? start + 1 : NOT_FOUND;
        }
        if (!isFirstName(view, start)) {
            return NOT_FOUND;
        }
        int end = start + 1;
        while (end < view.to() && end < start + 3 && isSurname(view, end)) {
            end++;
        }
        return end;
    }

    int nameStart(SentenceView view, int end) {
        Tokens tokens = view.tokens();
        int known = people.startOf(tokens, end, view.from());
        if (known != NOT_FOUND) {
            return known;
        }
        int last = end - 1;
        if (tokens.kind(last) == TokenKind.HANDLE) {
            return tokens.prose().charAt(tokens.start(last)) == '@' ? last : NOT_FOUND;
        }
        for (int start = last; start >= view.from() && start > last - 3; start--) {
            if (isFirstName(view, start)) {
                return start;
            }
            if (!isSurname(view, start)) {
                return NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    private boolean isFirstName(SentenceView view, int token) {
        Tokens tokens = view.tokens();
        return tokens.kind(token) == TokenKind.WORD
                && tokens.isCapitalised(token)
                && names.endOf(tokens, token, token + 1) != NOT_FOUND;
    }

    private boolean isSurname(SentenceView view, int token) {
        Tokens tokens = view.tokens();
        boolean initial = tokens.end(token) - tokens.start(token) == 1;
        return tokens.kind(token) == TokenKind.WORD
                && tokens.isCapitalised(token)
                && !closed.isFunctionWord(tokens.word(token))
                && (initial || Character.isLowerCase(tokens.prose().charAt(tokens.end(token) - 1)));
    }
}
