package io.brieflint.check;

import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Passwords, keys and tokens, anywhere in the source: code and links are where they hide. Known
 * providers by their shapes; everything else only beside a word that says what it is.
 */
final class Credential implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/credential");

    private static final SignedPattern KNOWN =
            new SignedPattern(
                    String.join(
                            "|",
                            "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b",
                            "\\bgh[oprsu]_[A-Za-z0-9]{30,}",
                            "\\bgithub_pat_[A-Za-z0-9_]{22,}",
                            "\\bglpat-[A-Za-z0-9_-]{20,}",
                            "\\bxox[abeoprs]-[A-Za-z0-9-]{10,}",
                            "hooks\\.slack\\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/([A-Za-z0-9]{16,})",
                            "\\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}",
                            "\\bwhsec_[A-Za-z0-9]{16,}",
                            "\\bAIza[0-9A-Za-z_-]{35}",
                            "\\bGOCSPX-[0-9A-Za-z_-]{20,}",
                            "\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]+)?",
                            "\\bSG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}",
                            "\\bnpm_[A-Za-z0-9]{36}\\b",
                            "\\bpypi-[A-Za-z0-9_-]{50,}",
                            "\\bhvs\\.[A-Za-z0-9_-]{20,}",
                            "\\bdop_v1_[a-f0-9]{64}\\b"),
                    "AKIA",
                    "ASIA",
                    "gho_",
                    "ghp_",
                    "ghr_",
                    "ghs_",
                    "ghu_",
                    "github_pat_",
                    "glpat-",
                    "xox",
                    "hooks.slack.com",
                    "k_live_",
                    "k_test_",
                    "whsec_",
                    "AIza",
                    "GOCSPX-",
                    "eyJ",
                    "SG.",
                    "npm_",
                    "pypi-",
                    "hvs.",
                    "dop_v1_");

    private static final SignedPattern PASSWORD =
            new SignedPattern(
                    "(?i)(?:\\b|_)(?:password|passwd|passphrase|passcode|pwd)[\"']?\\s*(?:=|:|\\bis\\b|\\bwas\\b)"
                            + "[\\s*_]*[\"'`\u201c]?([^\\s\"'`\u201d]{6,64})",
                    "assw",
                    "ASSW",
                    "assphrase",
                    "ASSPHRASE",
                    "asscode",
                    "pwd",
                    "PWD");

    /** "the password Till-0815!": without a sign between, only what no word looks like. */
    private static final SignedPattern SAID =
            new SignedPattern(
                    "(?i)\\bpassword [\"'`\u201c]?([^\\s\"'`\u201d]{8,64})",
                    "assword ",
                    "ASSWORD ");

    private static final SignedPattern KEY =
            new SignedPattern(
                    "(?i)(?:\\b|_)(?:secret|api[_ -]?key|(?:access|secret|private|signing|account)[_ -]?key"
                            + "|(?:client|shared)[_ -]?secret|(?:auth|access|refresh|api|bearer)[_ -]?token|token|bearer)"
                            + "[\"']?(?:\\s*(?:=|:|\\bis\\b|\\bwas\\b)|\\s)[\\s*_]*[\"'`\u201c]?([A-Za-z0-9+/=_.~-]{16,200})",
                    "ecret",
                    "ECRET",
                    "key",
                    "Key",
                    "KEY",
                    "oken",
                    "OKEN",
                    "earer");

    private static final SignedPattern IN_ADDRESS =
            new SignedPattern("[a-z][a-z0-9+.-]*://[^\\s/:@]{1,64}:([^\\s/@]{3,64})@", "://");

    private static final String BEGIN = "-----BEGIN ";
    private static final String PRIVATE = "PRIVATE KEY-----";
    private static final String END = "-----END ";

    private static final double RANDOM = 3.3;
    private static final Set<String> STAND_INS =
            Set.of(
                    "password",
                    "passwd",
                    "secret",
                    "changeme",
                    "example",
                    "redacted",
                    "removed",
                    "hidden",
                    "masked",
                    "required",
                    "incorrect",
                    "expired");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        KNOWN.inLines(passage).forEach(hit -> add(hit.group(), places));
        for (SignedPattern.Hit hit : PASSWORD.inLines(passage)) {
            Span value = trimmed(passage, hit.group());
            if (isPassword(passage.substring(value.start(), value.end()))) {
                add(value, places);
            }
        }
        for (SignedPattern.Hit hit : SAID.inLines(passage)) {
            Span value = trimmed(passage, hit.group());
            if (isStrong(passage.substring(value.start(), value.end()))) {
                add(value, places);
            }
        }
        for (SignedPattern.Hit hit : KEY.inLines(passage)) {
            Span value = trimmed(passage, hit.group());
            if (isRandom(passage.substring(value.start(), value.end()))) {
                add(value, places);
            }
        }
        for (SignedPattern.Hit hit : IN_ADDRESS.inLines(passage)) {
            if (!isStandIn(passage.substring(hit.group().start(), hit.group().end()))) {
                add(hit.group(), places);
            }
        }
        return Places.inOrder(places);
    }

    /** A key may have blank lines. */
    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>(PassageCheck.super.check(input));
        privateKeys(input.brief().source().text(), places);
        return Places.inOrder(places);
    }

    private static void add(Span span, List<Place> places) {
        places.add(new Place(span, "credential", "", List.of()));
    }

    private static void privateKeys(String text, List<Place> places) {
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int head = text.indexOf(PRIVATE, begin);
            int lineEnd = text.indexOf('\n', begin);
            int next = begin + BEGIN.length();
            if (head >= 0 && (lineEnd < 0 || head < lineEnd)) {
                int end = text.indexOf(END, head);
                int close = end < 0 ? -1 : text.indexOf(PRIVATE, end);
                next = close < 0 ? head + PRIVATE.length() : close + PRIVATE.length();
                add(new Span(begin, next), places);
            }
            begin = text.indexOf(BEGIN, next);
        }
    }

    /** Without the full stop of the sentence and closing signs. */
    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && ".,;:)]*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** Letters and digits together, or letters and a sign that no word has. */
    private static boolean isPassword(String value) {
        boolean letter = value.chars().anyMatch(Character::isLetter);
        boolean digit = value.chars().anyMatch(Character::isDigit);
        boolean sign = value.chars().anyMatch(c -> "!#%&?@^~".indexOf(c) >= 0);
        boolean measure = Character.isDigit(value.charAt(0)) && value.indexOf('-') > 0;
        return value.length() >= 6 && letter && (digit || sign) && !measure && !isStandIn(value);
    }

    private static boolean isStrong(String value) {
        boolean digit = value.chars().anyMatch(Character::isDigit);
        boolean sign = value.chars().anyMatch(c -> "!#%&?@^~".indexOf(c) >= 0);
        return digit && sign && isPassword(value);
    }

    private static boolean isRandom(String value) {
        boolean digit = value.chars().anyMatch(Character::isDigit);
        boolean letter = value.chars().anyMatch(Character::isLetter);
        boolean path = value.indexOf('/') >= 0 && value.indexOf('.') >= 0;
        boolean words = value.chars().filter(c -> c == '-' || c == '_' || c == '.').count() > 2;
        return value.length() >= 16
                && digit
                && letter
                && !path
                && !words
                && !isStandIn(value)
                && entropy(value) >= RANDOM;
    }

    /** A gap, a variable or a word that stands in for the secret. */
    private static boolean isStandIn(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean variable = value.chars().anyMatch(c -> "$<>{}[]()*\u2022\u2026".indexOf(c) >= 0);
        boolean crossedOut = lower.contains("xxx") || lower.contains("...");
        return variable
                || crossedOut
                || STAND_INS.stream().anyMatch(lower::startsWith)
                || (lower.startsWith("pass") && lower.length() <= 5);
    }

    /** Bits per character. */
    private static double entropy(String value) {
        int[] counts = new int[128];
        for (int i = 0; i < value.length(); i++) {
            counts[value.charAt(i) & 127]++;
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / value.length();
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }
}
