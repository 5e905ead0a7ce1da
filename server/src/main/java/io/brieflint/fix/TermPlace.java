package io.brieflint.fix;

import io.brieflint.document.BlockKind;
import io.brieflint.language.Inflector;
import io.brieflint.language.PartOfSpeech;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tagger;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import io.brieflint.rule.Term;
import io.brieflint.text.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an editor looks at around a word of the trade before touching it. */
final class TermPlace {
    private static final Set<TokenKind> WORDS =
            EnumSet.of(
                    TokenKind.WORD,
                    TokenKind.IDENTIFIER,
                    TokenKind.QUANTITY,
                    TokenKind.POSSESSIVE,
                    TokenKind.VERSION,
                    TokenKind.CODE);

    private static final Set<TokenKind> MACHINE_NAMES =
            EnumSet.of(TokenKind.IDENTIFIER, TokenKind.CODE, TokenKind.VERSION, TokenKind.URL);

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018";

    private static final int STEM = 4;

    private static final Set<String> SINGLE =
            Set.of("a", "an", "each", "every", "another", "any", "no", "one", "this", "that");

    private static final Set<String> COUNTS =
            Set.of(
                    "all", "both", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "some",
                    "several", "many", "most", "few", "no", "our", "the", "these", "those");

    private final Replacement replacement;
    private final Term term;
    private final Tokens tokens;
    private final Sentence sentence;
    private final PartOfSpeech[] tags;
    private final int from;
    private final int to;

    TermPlace(Term term, Replacement replacement, Tagger tagger) {
        this.replacement = replacement;
        this.term = term;
        this.tokens = replacement.tokens();
        this.sentence = replacement.sentence();
        this.tags = tagger.tag(tokens, sentence);
        this.from = replacement.match().from();
        this.to = replacement.match().to();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String found() {
        return replacement.words().found();
    }

    /** As a dictionary lists it. */
    String listed() {
        return term.name();
    }

    /** {@link PartOfSpeech#X} outside the sentence. */
    PartOfSpeech tag(int token) {
        boolean inside = token >= sentence.from() && token < sentence.to();
        return inside ? tags[token - sentence.from()] : PartOfSpeech.X;
    }

    /** Empty outside the sentence. */
    String word(int token) {
        return token >= sentence.from() && token < sentence.to() ? tokens.folded(token) : "";
    }

    /** Words that are not the writer's to change: quoted, linked, or part of a name. */
    boolean isSomebodyElses() {
        return replacement.block().quoted()
                || isQuoted()
                || isGlued()
                || isInLink()
                || isInName()
                || isMachineName(from - 1)
                || isMachineName(to);
    }

    boolean isInHeading() {
        BlockKind kind = replacement.block().kind();
        return kind == BlockKind.HEADING || kind == BlockKind.TABLE_HEADER;
    }

    /** A bracket stands right behind, or the words stand in one. */
    boolean isBracketed() {
        String after = sourceAfter();
        int depth = 0;
        for (int i = sentence.from(); i < from; i++) {
            depth += tokens.is(i, '(') ? 1 : tokens.is(i, ')') ? -1 : 0;
        }
        return depth > 0 || after.startsWith("(") || after.startsWith("[") || after.startsWith(")");
    }

    /** Nothing, or a sign after which a sentence could start. */
    boolean opens() {
        if (replacement.words().opensSentence() || from == 0) {
            return true;
        }
        return !WORDS.contains(tokens.kind(from - 1)) && !tokens.is(from - 1, ',');
    }

    /** A noun for sure, by its tag or by the words around it. */
    boolean isNominal() {
        PartOfSpeech last = tag(lastWord());
        PartOfSpeech next = tag(to);
        boolean order =
                to - from == 1
                        && opens()
                        && (next == PartOfSpeech.DET || next == PartOfSpeech.PRON);
        if (order) {
            return false;
        }
        boolean abbreviation = found().matches("[A-Z]{2,5}s?");
        return last.isNominal() || (abbreviation && !last.isVerbal()) || isBetweenNounSigns();
    }

    /** The tagger does not know every word of the trade: "the daemon stopped". */
    private boolean isBetweenNounSigns() {
        PartOfSpeech next = tag(to);
        boolean predicate = next.isVerbal();
        boolean phraseEnds =
                predicate || next == PartOfSpeech.ADP || word(to).isEmpty() || word(to).equals(".");
        int start = from - 1;
        while (tag(start) == PartOfSpeech.ADJ || tag(start) == PartOfSpeech.NOUN) {
            start--;
        }
        boolean owned =
                word(start).matches("our|your|their|its|his|her|my")
                        || (start >= sentence.from() && tokens.kind(start) == TokenKind.POSSESSIVE);
        boolean determined =
                (owned || tag(start) == PartOfSpeech.DET) && !found().matches(".*(ed|ing)");
        boolean several = to - from > 1 && predicate && isPlural() && !tag(from).isVerbal();
        return (determined && phraseEnds && to - from == 1) || several;
    }

    /** The last word of a phrase that may end in {@code of}. */
    private int lastWord() {
        return to - from > 1 && word(to - 1).equals("of") ? to - 2 : to - 1;
    }

    boolean isPlural() {
        return Inflector.isPlural(tokens.text(lastWord()));
    }

    /** A noun follows that the words say more about: {@code cache} server. */
    boolean describesNext() {
        PartOfSpeech next = tag(to);
        boolean acting =
                next == PartOfSpeech.VERB
                        && word(to).endsWith("ing")
                        && !isPlural()
                        && !word(to).matches("following|including|using|causing|starting");
        return next.isNominal() || next == PartOfSpeech.NUM || acting || isOwner();
    }

    /** As {@link #describesNext()}, and wherever it may be so. */
    boolean mayDescribeNext() {
        PartOfSpeech next = tag(to);
        return describesNext()
                || next == PartOfSpeech.ADJ
                || (next == PartOfSpeech.X && to < sentence.to())
                || next == PartOfSpeech.SYM;
    }

    /** A sign or a small word follows, which a reader can pause before. */
    boolean endsClause() {
        PartOfSpeech next = tag(to);
        return to >= sentence.to()
                || next == PartOfSpeech.PUNCT
                || next == PartOfSpeech.ADP
                || next == PartOfSpeech.ADV
                || next == PartOfSpeech.PART
                || next == PartOfSpeech.CCONJ
                || next == PartOfSpeech.SCONJ;
    }

    boolean isOwner() {
        return to < tokens.size() && tokens.kind(to) == TokenKind.POSSESSIVE;
    }

    boolean isSingle() {
        return SINGLE.contains(word(from - 1))
                || (tag(from - 1) == PartOfSpeech.ADJ && SINGLE.contains(word(from - 2)))
                || (tag(from - 1) == PartOfSpeech.NOUN && SINGLE.contains(word(from - 2)));
    }

    boolean sentenceSays(String words) {
        Span span = tokens.span(sentence.from(), sentence.to());
        return tokens.prose()
                .substring(span.start(), span.end())
                .toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean isQuoted() {
        Span found = tokens.span(from, to);
        Span span = tokens.span(sentence.from(), sentence.to());
        String prose = tokens.prose();
        int straight = 0;
        int open = 0;
        for (int i = span.start(); i < found.start(); i++) {
            char c = prose.charAt(i);
            straight += c == '"' ? 1 : 0;
            open += c == '\u201c' || c == '\u00ab' ? 1 : c == '\u201d' || c == '\u00bb' ? -1 : 0;
        }
        return straight % 2 == 1
                || open > 0
                || QUOTES.indexOf(charAt(found.start() - 1)) >= 0
                || QUOTES.indexOf(charAt(found.end())) >= 0
                || charAt(found.start() - 1) == '\'';
    }

    /** Part of something longer: {@code rolled-back}, {@code cache/}, {@code HTTP(s)}. */
    private boolean isGlued() {
        Span found = tokens.span(from, to);
        char before = charAt(found.start() - 1);
        char after = charAt(found.end());
        boolean dotted = after == '.' && Character.isLetterOrDigit(charAt(found.end() + 1));
        return "-/_.@#\\:=&+".indexOf(before) >= 0
                || Character.isLetterOrDigit(before)
                || "-/_@\\=(&+".indexOf(after) >= 0
                || Character.isLetterOrDigit(after)
                || dotted;
    }

    /** A space outside the prose. */
    private char charAt(int offset) {
        String prose = tokens.prose();
        return offset >= 0 && offset < prose.length() ? prose.charAt(offset) : ' ';
    }

    private boolean isInLink() {
        return replacement.block().text().linkAt(tokens.span(from, to)).isPresent();
    }

    /** Capitals where the words have none by themselves, or beside other names. */
    private boolean isInName() {
        boolean named = isName(from - 1) && tokens.isCapitalised(from);
        if (named || (isName(to) && tokens.isCapitalised(to - 1))) {
            return true;
        }
        boolean always = Character.isUpperCase(listed().charAt(0));
        boolean capital = tokens.isCapitalised(from);
        if (!capital || always || isShouted()) {
            return false;
        }
        boolean allCapitals = to - from > 1 && tokens.isCapitalised(to - 1);
        return allCapitals || !opens();
    }

    private boolean isShouted() {
        return found().length() > 3 && found().equals(found().toUpperCase(Locale.ROOT));
    }

    /** A word with a capital that no start of a sentence explains. */
    private boolean isName(int token) {
        if (token < sentence.from()
                || token >= sentence.to()
                || !tokens.isCapitalised(token)
                || COUNTS.contains(word(token))) {
            return false;
        }
        return token > sentence.from() ? !isShouted() : tag(token) == PartOfSpeech.PROPN;
    }

    /** A name in front, though the words themselves are small: {@code Jira} workflow. */
    boolean followsName() {
        return isName(from - 1);
    }

    /** As {@link #followsName()}; an abbreviation is no name of its own: {@code DNS} cache. */
    boolean followsSpokenName() {
        return isName(from - 1) && !tokens.text(from - 1).matches("[\\p{Lu}\\d]+");
    }

    /**
     * The words are the term itself, not something it describes: the explanation of "upstream" says
     * nothing about upstream bugs.
     */
    boolean isTermItself() {
        if (to - from == 1 || !Character.isLetter(found().charAt(0))) {
            return true;
        }
        String last = word(lastWord());
        String start = last.substring(0, Math.min(last.length(), STEM));
        boolean named =
                Arrays.stream(listed().toLowerCase(Locale.ROOT).split("[ -]", -1))
                        .anyMatch(word -> word.startsWith(start) || last.startsWith(word));
        return named || isSpelledOutName();
    }

    /** {@code content delivery network} for {@code CDN}. */
    private boolean isSpelledOutName() {
        StringBuilder initials = new StringBuilder();
        for (String word : found().split("[ -]", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString().equalsIgnoreCase(listed());
    }

    private boolean isMachineName(int token) {
        return token >= sentence.from()
                && token < sentence.to()
                && MACHINE_NAMES.contains(tokens.kind(token));
    }

    private String sourceAfter() {
        Span span = replacement.block().toSource(tokens.span(from, to));
        String text = replacement.source().text();
        int end = Math.min(text.length(), span.end() + 3);
        return text.substring(span.end(), end).replaceAll("^[*_ ]+", "");
    }
}
