package io.brieflint.rewrite;

import com.google.re2j.Pattern;
import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a rewrite's text into words that fit where the found ones stood. Gives nothing rather than
 * bad English: an unknown slot, an unclear tense or a form that does not exist means no rewrite.
 */
public final class Rewriter {
    private static final Pattern MACHINE_NAME =
            Pattern.compile(
                    "[a-z]+\\w*[-_./:][\\w./:-]*[\\d_./:]\\w*|[a-z]+[A-Z0-9_]|[a-z][\\w-]*\\.[a-z]"
                            + "|(nginx|etcd|kubectl|systemd|memcached|haproxy|iptables|cron|npm|git)\\b");

    private Rewriter() {}

    /**
     * @param to text with {@code $X}, {@code ${X:form}}, {@code ${be:X}}, {@code
     *     ${VERB:passive:X}}, {@code ${a:X}}, {@code ${word:found}}
     */
    public static Optional<String> rewrite(String to, Words words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < to.length()) {
            char c = to.charAt(at);
            if (c != '$') {
                out.append(c);
                at++;
                continue;
            }
            boolean braced = at + 1 < to.length() && to.charAt(at + 1) == '{';
            int start = at + (braced ? 2 : 1);
            int end = braced ? to.indexOf('}', start) : nameEnd(to, start);
            if (end <= start) {
                out.append(c);
                at++;
                continue;
            }
            Optional<String> value =
                    value(to.substring(start, end), words, atSentenceStart(out, words));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            at = end + (braced ? 1 : 0);
            int space = value.get().indexOf(' ');
            if (space > 0 && isBe(to.substring(start, end)) && to.startsWith(" not ", at)) {
                out.append(value.get(), 0, space)
                        .append(" not")
                        .append(value.get().substring(space));
                at += " not".length();
            } else {
                out.append(value.get());
            }
        }
        return Optional.of(seam(out.toString(), words));
    }

    /** Whether a rewrite makes a subject of what was an object. */
    public static boolean movesToFront(String to) {
        return to.contains(":participle}") || to.contains(":passive:");
    }

    private static Optional<String> value(String reference, Words words, boolean opens) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return words.slot(reference).map(slot -> placed(slot, slot.source(), opens));
        }
        String name = reference.substring(0, colon);
        String rest = reference.substring(colon + 1);
        switch (name) {
            case "be":
                return words.subject(rest).flatMap(words::be);
            case "was":
                return words.subject(rest).map(slot -> Subject.isPlural(slot) ? "were" : "was");
            case "is":
                return words.subject(rest).map(slot -> Subject.isPlural(slot) ? "are" : "is");
            case "a":
                return words.slot(rest).map(slot -> withArticle(slot.source()));
            default:
                break;
        }
        if (rest.equals("found")) {
            return found(name, words);
        }
        if (rest.startsWith("passive:")) {
            return passive(name, rest.substring("passive:".length()), words);
        }
        Optional<Form> form = form(rest);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        return words.slot(name)
                .map(slot -> slot.prose().toLowerCase(Locale.ROOT))
                .map(verb -> Inflector.verbLemma(verb).orElse(verb))
                .map(lemma -> Inflector.inflect(lemma, form.get()));
    }

    private static boolean isBe(String reference) {
        return reference.startsWith("be:") || reference.startsWith("was:");
    }

    /** "was renewed", "have been renewed". */
    private static Optional<String> passive(String name, String subject, Words words) {
        return words.slot(name)
                .flatMap(
                        verb ->
                                words.subject(subject)
                                        .flatMap(of -> words.be(verb, of))
                                        .map(be -> be + " " + participle(verb.prose())));
    }

    private static String participle(String verb) {
        String small = verb.toLowerCase(Locale.ROOT);
        return Inflector.inflect(Inflector.verbLemma(small).orElse(small), Form.PARTICIPLE);
    }

    /** A verb in the form of the first word found. */
    private static Optional<String> found(String verb, Words words) {
        Set<Form> forms = words.leadForms();
        boolean after =
                Set.of("has", "have", "had", "was", "were", "been", "be", "is", "are")
                        .contains(words.before());
        Optional<Form> form =
                after && forms.contains(Form.PARTICIPLE)
                        ? Optional.of(Form.PARTICIPLE)
                        : forms.contains(Form.BASE) ? Optional.of(Form.BASE) : onlyForm(forms);
        return form.map(only -> Inflector.inflect(verb, only));
    }

    private static String withArticle(String phrase) {
        String bare = phrase.replaceFirst("(?i)^(the|an?|our|this|that) ", "");
        return Inflector.indefiniteArticle(bare) + " " + bare;
    }

    /**
     * Past and participle read alike in most verbs, and so do plural and third person: those pairs
     * are one form.
     */
    private static Optional<Form> onlyForm(Set<Form> forms) {
        EnumSet<Form> left = EnumSet.copyOf(forms);
        if (left.contains(Form.PAST)) {
            left.remove(Form.PARTICIPLE);
        }
        if (left.contains(Form.PLURAL)) {
            left.remove(Form.THIRD_PERSON);
        }
        return left.size() == 1 ? Optional.of(left.iterator().next()) : Optional.empty();
    }

    private static Optional<Form> form(String name) {
        return switch (name) {
            case "base" -> Optional.of(Form.BASE);
            case "s" -> Optional.of(Form.THIRD_PERSON);
            case "past" -> Optional.of(Form.PAST);
            case "participle" -> Optional.of(Form.PARTICIPLE);
            case "ing" -> Optional.of(Form.GERUND);
            case "plural" -> Optional.of(Form.PLURAL);
            default -> Optional.empty();
        };
    }

    /** A slot that opened its sentence loses the capital that it only had from there. */
    private static String placed(Words.Slot slot, String text, boolean opens) {
        if (opens || !slot.opensSentence() || isName(slot.prose())) {
            return text;
        }
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isName(String phrase) {
        int space = phrase.indexOf(' ');
        String first = (space < 0 ? phrase : phrase.substring(0, space)).toLowerCase(Locale.ROOT);
        return !Set.of(
                        "the", "a", "an", "our", "your", "their", "this", "that", "these", "those",
                        "all", "some", "no", "its")
                .contains(first);
    }

    private static boolean atSentenceStart(StringBuilder out, Words words) {
        return out.length() == 0 && words.opensSentence();
    }

    /** Capital at the start of a sentence, and only there unless the words had one. */
    private static String seam(String text, Words words) {
        if (text.isEmpty()) {
            return text;
        }
        if (words.opensSentence() && Character.isUpperCase(words.found().charAt(0))) {
            return capitalised(text);
        }
        return text;
    }

    /** A capital at the start, except where a machine's name would no longer be one. */
    public static String capitalised(String text) {
        return MACHINE_NAME.matcher(text).lookingAt()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * @return {@code a} or {@code an} as the replacement wants it, when the word before is the
     *     other one
     */
    public static Optional<String> articleFor(String replacement, Words words) {
        boolean article = words.before().equals("a") || words.before().equals("an");
        if (!article || replacement.isEmpty()) {
            return Optional.empty();
        }
        String right = Inflector.indefiniteArticle(replacement);
        return right.equals(words.before()) ? Optional.empty() : Optional.of(right);
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isUpperCase(text.charAt(end))
                        || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        // "$40" is money, not a slot.
        return end > start && Character.isUpperCase(text.charAt(start)) ? end : start;
    }
}
