package io.brieflint.config;

import io.brieflint.fact.Precision;
import io.brieflint.rule.Example;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every rule must bring before anybody runs it. */
final class RuleShape {
    static final int MOST_WORDS = 15;
    private static final int EXAMPLES_OF_A_KIND = 2;
    private static final Set<String> SCOLDING = Set.of("should", "must", "error");

    private final Rule rule;
    private final Fields fields;
    private final Reading reading;

    RuleShape(Rule rule, Fields fields, Reading reading) {
        this.rule = rule;
        this.fields = fields;
        this.reading = reading;
    }

    void check() {
        if (fields.text("kind").flatMap(RuleKind::ofId).isPresent()) {
            wayOfFinding();
        }
        message();
        if (rule.sources().isEmpty()) {
            reading.problem(
                    fields.place("sources"),
                    "a rule says who asks for it; add at least one item under \"sources:\"");
        }
        boundSlots();
        examples();
    }

    private void wayOfFinding() {
        switch (rule.kind()) {
            case PHRASE -> {
                needsWords();
                noSlots();
                noKey("facts");
                noKey("element");
            }
            case PATTERN -> {
                needsWords();
                noKey("facts");
                noKey("element");
            }
            case FACT -> {
                if (!fields.has("facts")) {
                    problem("kind", "a fact rule looks for facts; add \"facts:\"");
                }
                noKey("match");
                noKey("terms");
            }
            case STRUCTURE -> {
                noKey("match");
                noKey("facts");
                noKey("terms");
            }
        }
    }

    private void needsWords() {
        boolean brought = rule.rewrites().stream().anyMatch(rewrite -> !rewrite.of().isEmpty());
        if (!fields.has("match") && !fields.has("terms") && !brought) {
            problem("kind", "a " + rule.kind().id() + " rule looks for words; add \"match:\"");
        }
    }

    private void noSlots() {
        for (YamlNode item : fields.items("match")) {
            if (item instanceof YamlNode.Scalar scalar && isSlotted(scalar.text())) {
                reading.problem(
                        scalar,
                        scalar.text().indexOf('$'),
                        "a phrase has no slots; write \"kind: pattern\"");
            }
        }
    }

    private boolean isSlotted(String source) {
        return rule.match().stream()
                .filter(pattern -> pattern.source().equals(source))
                .anyMatch(pattern -> RewriteSlots.hasSlot(pattern.nodes()));
    }

    private void noKey(String key) {
        if (fields.has(key)) {
            problem(key, "a " + rule.kind().id() + " rule has no \"" + key + "\"; remove it");
        }
    }

    private void message() {
        List<String> words = words(rule.message());
        if (words.size() > MOST_WORDS) {
            problem(
                    "message",
                    "the message has "
                            + words.size()
                            + " words; keep to "
                            + MOST_WORDS
                            + ": what readers will ask, then one step");
        }
        for (String word : words) {
            if (SCOLDING.contains(word)) {
                problem(
                        "message",
                        "the message says \""
                                + word
                                + "\"; say what readers will ask, as a calm colleague would");
            }
        }
    }

    /** Words without the signs around them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c) || "'\u2019-{}".indexOf(c) >= 0) {
                word.append(c);
            } else if (Character.isWhitespace(c)) {
                if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }

    private void boundSlots() {
        int number = 0;
        for (Fields rewrite : fields.mappings("rewrites", RewriteReader.KEYS)) {
            List<Pattern> of = rule.rewrites().get(number++).of();
            rewrite.scalar("to").ifPresent(to -> boundSlots(to, of.isEmpty() ? rule.match() : of));
        }
    }

    /**
     * A pattern may leave a slot unbound: where it matches, the rewrite is not offered. One must
     * bind it.
     */
    private void boundSlots(YamlNode.Scalar to, List<Pattern> match) {
        for (RewriteSlots.Use use : RewriteSlots.of(to, reading)) {
            boolean bound =
                    match.stream()
                            .anyMatch(pattern -> RewriteSlots.bound(pattern).contains(use.slot()));
            if (!bound) {
                reading.problem(
                        to,
                        use.at(),
                        "$"
                                + use.slot()
                                + " is bound by no \"match\"; put it into one, outside [..] and in every"
                                + " alternative");
            }
        }
    }

    private void examples() {
        boolean countsOnElement = rule.kind() == RuleKind.STRUCTURE && rule.element().isPresent();
        if (!countsOnElement) {
            enough(Example.Kind.BAD);
            enough(Example.Kind.GOOD);
        }
        for (Example example : rule.examples()) {
            if (example.kind() == Example.Kind.BAD && rule.kind() != RuleKind.STRUCTURE) {
                marks(example);
            }
            if (example.becomes().isPresent() && !hasReplacement()) {
                reading.problem(
                        example.line(),
                        exampleColumn(),
                        "\"becomes\" needs a rewrite; add one under \"rewrites:\"");
            }
        }
    }

    private boolean hasReplacement() {
        boolean vague = rule.facts().stream().anyMatch(fact -> fact.precision() == Precision.VAGUE);
        boolean check = rule.kind() == RuleKind.STRUCTURE;
        return !rule.rewrites().isEmpty() || rule.terms().isPresent() || vague || check;
    }

    private void enough(Example.Kind kind) {
        long count = rule.examples().stream().filter(example -> example.kind() == kind).count();
        if (count < EXAMPLES_OF_A_KIND) {
            problem(
                    "examples",
                    "a rule needs two "
                            + kind.name().toLowerCase(Locale.ROOT)
                            + " examples and has "
                            + (count == 0 ? "none" : count)
                            + "; add one");
        }
    }

    /** Guillemets come in pairs and hold something. */
    private void marks(Example example) {
        int pairs = 0;
        boolean open = false;
        boolean broken = false;
        for (char c : example.text().toCharArray()) {
            if (c == '«' || c == '»') {
                broken |= open == (c == '«');
                open = c == '«';
                pairs += open ? 0 : 1;
            }
        }
        if (pairs == 0 || open || broken || example.text().contains("«»")) {
            reading.problem(
                    example.line(),
                    exampleColumn(),
                    "a bad example marks the words to be found: \"«several customers» saw it\"");
        }
    }

    private int exampleColumn() {
        return fields.items("examples").stream().mapToInt(YamlNode::column).findFirst().orElse(1);
    }

    private void problem(String key, String message) {
        reading.problem(fields.place(key), message);
    }
}
