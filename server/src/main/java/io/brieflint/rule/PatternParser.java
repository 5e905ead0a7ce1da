package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.language.Form;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads patterns: {@code "$PERSON (forget|neglect) to $VERB [=the] $NP"}. The notation is explained
 * in {@code rules/README.md}.
 */
public final class PatternParser {
    private static final int LONGEST_GAP = 12;
    private static final Vocabulary NO_WORDS = new Vocabulary();

    private final String source;
    private int at;

    private PatternParser(String source) {
        this.source = source;
    }

    public static Pattern parse(String source) throws PatternSyntaxException {
        PatternParser parser = new PatternParser(source);
        List<PatternNode> nodes = parser.sequence('\0');
        if (nodes.isEmpty()) {
            throw new PatternSyntaxException(0, "the pattern is empty; write at least one word");
        }
        return new Pattern(source, nodes);
    }

    /** A pattern for these very words, whatever signs they hold; empty when there are none. */
    public static Optional<Pattern> literal(String words) {
        List<PatternNode> nodes = new ArrayList<>();
        addTokens(nodes, words.strip(), Optional.empty(), true);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new Pattern(words, nodes));
    }

    private List<PatternNode> sequence(char closer) throws PatternSyntaxException {
        List<PatternNode> nodes = new ArrayList<>();
        skipSpace();
        while (at < source.length()
                && source.charAt(at) != closer
                && !(closer != '\0' && source.charAt(at) == '|')) {
            node(nodes);
            skipSpace();
        }
        return nodes;
    }

    private void node(List<PatternNode> nodes) throws PatternSyntaxException {
        char c = source.charAt(at);
        switch (c) {
            case '(' -> nodes.add(choice());
            case '[' -> nodes.add(maybe());
            case '$' -> nodes.add(slot());
            case '@' -> nodes.add(list());
            case '\\' -> nodes.add(escaped());
            case ')', ']', '|' ->
                    throw new PatternSyntaxException(
                            at, "'" + c + "' closes nothing; add its opening sign or remove it");
            default -> {
                if (source.startsWith("..", at)) {
                    nodes.add(gap());
                } else {
                    word(nodes);
                }
            }
        }
    }

    private PatternNode choice() throws PatternSyntaxException {
        return new PatternNode.Choice(alternatives(')'));
    }

    /** {@code [a|b]} may be missing as a whole. */
    private PatternNode maybe() throws PatternSyntaxException {
        List<List<PatternNode>> alternatives = alternatives(']');
        boolean single = alternatives.size() == 1;
        return new PatternNode.Maybe(
                single ? alternatives.get(0) : List.of(new PatternNode.Choice(alternatives)));
    }

    private List<List<PatternNode>> alternatives(char closer) throws PatternSyntaxException {
        int opened = at++;
        List<List<PatternNode>> alternatives = new ArrayList<>();
        alternatives.add(sequence(closer));
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            alternatives.add(sequence(closer));
        }
        close(closer, opened);
        for (List<PatternNode> alternative : alternatives) {
            if (alternative.isEmpty()) {
                throw new PatternSyntaxException(
                        opened,
                        "an alternative is empty; write its words, or [...] for what may be missing");
            }
        }
        return alternatives;
    }

    private void close(char closer, int opened) throws PatternSyntaxException {
        if (at >= source.length()) {
            throw new PatternSyntaxException(
                    opened,
                    "'" + source.charAt(opened) + "' is never closed; add '" + closer + "'");
        }
        at++;
    }

    private PatternNode slot() throws PatternSyntaxException {
        int start = at++;
        String name = name();
        String letters = name.replaceAll("[0-9]+$", "");
        Optional<SlotKind> kind = SlotKind.ofName(letters);
        if (kind.isEmpty()) {
            throw new PatternSyntaxException(
                    start,
                    "$"
                            + name
                            + " is no slot; use $PERSON, $NAME, $TEAM, $SERVICE, $NP, $VERB, $CONTACT or $FACT:kind");
        }
        if (kind.get() != SlotKind.FACT) {
            return new PatternNode.Slot(kind.get(), name, Optional.empty());
        }
        String fact = suffix();
        Optional<FactKind> factKind = FactKind.ofId(fact);
        if (factKind.isEmpty()) {
            throw new PatternSyntaxException(
                    start,
                    "$FACT needs a kind of fact: $FACT:count, :percent, :money, :duration, :time, :date or :cadence");
        }
        return new PatternNode.Slot(SlotKind.FACT, name, factKind);
    }

    private PatternNode list() throws PatternSyntaxException {
        int start = at++;
        int end = at;
        while (end < source.length()
                && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '-')) {
            end++;
        }
        if (end == at) {
            throw new PatternSyntaxException(start, "@ needs the name of a word list: @roles");
        }
        String name = source.substring(at, end);
        at = end;
        return new PatternNode.ListEntry(name);
    }

    /** A sign that otherwise means something to patterns: {@code \\[}. */
    private PatternNode escaped() throws PatternSyntaxException {
        if (at + 1 >= source.length()) {
            throw new PatternSyntaxException(at, "a sign is missing after \\");
        }
        at += 2;
        return new PatternNode.Word(source.substring(at - 1, at), Optional.empty(), true);
    }

    private PatternNode gap() throws PatternSyntaxException {
        int start = at;
        at += 2;
        int end = at;
        while (end < source.length() && Character.isDigit(source.charAt(end))) {
            end++;
        }
        int most = end == at || end - at > 2 ? 0 : Integer.parseInt(source.substring(at, end));
        if (most < 1 || most > LONGEST_GAP) {
            throw new PatternSyntaxException(start, "a gap is ..1 to .." + LONGEST_GAP);
        }
        at = end;
        return new PatternNode.Gap(most);
    }

    private void word(List<PatternNode> nodes) throws PatternSyntaxException {
        int start = at;
        boolean exact = source.charAt(at) == '=';
        if (exact) {
            at++;
        }
        int wordStart = at;
        while (at < source.length() && " ()[]|:".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        // A colon between digits or at the end of a word that is no form belongs to the text.
        String text = source.substring(wordStart, at);
        if (text.isEmpty()) {
            throw new PatternSyntaxException(start, "a word is missing here");
        }
        Optional<Form> form = Optional.empty();
        if (at < source.length() && source.charAt(at) == ':') {
            form = Optional.of(form(suffix()));
        }
        addTokens(nodes, text, form, exact);
    }

    /** What reads as one word may be several tokens: {@code customer's}. */
    private static void addTokens(
            List<PatternNode> nodes, String text, Optional<Form> form, boolean exact) {
        Tokens tokens = Tokenizer.tokenize(text, NO_WORDS);
        if (tokens.size() == 1) {
            nodes.add(new PatternNode.Word(tokens.folded(0), form, exact));
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            nodes.add(new PatternNode.Word(tokens.folded(i), Optional.empty(), true));
        }
    }

    private Form form(String name) throws PatternSyntaxException {
        return switch (name) {
            case "base" -> Form.BASE;
            case "s" -> Form.THIRD_PERSON;
            case "past" -> Form.PAST;
            case "participle" -> Form.PARTICIPLE;
            case "ing" -> Form.GERUND;
            case "plural" -> Form.PLURAL;
            default ->
                    throw new PatternSyntaxException(
                            at - name.length() - 1,
                            ":"
                                    + name
                                    + " is no form; use :base, :s, :past, :participle, :ing or :plural");
        };
    }

    private String suffix() {
        if (at >= source.length() || source.charAt(at) != ':') {
            return "";
        }
        int start = ++at;
        while (at < source.length()
                && (Character.isLetter(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        return source.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String name() {
        int start = at;
        while (at < source.length()
                && (Character.isUpperCase(source.charAt(at))
                        || Character.isDigit(source.charAt(at)))) {
            at++;
        }
        return source.substring(start, at);
    }

    private void skipSpace() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }
}
