package io.brieflint.check;

import com.google.re2j.Pattern;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses that the text itself calls harmful, written so that a click opens them. */
final class MaliciousLink implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/malicious-link");

    private static final SignedPattern ADDRESS =
            new SignedPattern("https?://[^\\s<>()\\[\\]\"'`|]*[A-Za-z0-9/]", "http");

    /** So near in front of the address, or behind it, that it can only be about it. */
    private static final int NEAR = 60;

    private static final int SCHEME = "http".length();

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public Applicability applicability() {
        return Applicability.SUGGESTED;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern.Hit hit : ADDRESS.inLines(passage)) {
            Span address = hit.span();
            Span line = hit.line();
            String before =
                    passage.substring(
                            Math.max(line.start(), address.start() - NEAR), address.start());
            String after =
                    passage.substring(address.end(), Math.min(line.end(), address.end() + NEAR));
            boolean harmful =
                    Words.BEFORE.matcher(before).find() || Words.AFTER.matcher(after).find();
            if (harmful && !Words.ABOUT.matcher(before).find()) {
                places.add(place(passage, address));
            }
        }
        return places;
    }

    /** Written as responders write it, it can be read and searched for, but not clicked. */
    private static Place place(String passage, Span address) {
        String text = passage.substring(address.start(), address.end());
        int from = text.indexOf("://") + 3;
        int slash = text.indexOf('/', from);
        int end = slash < 0 ? text.length() : slash;
        int dot = text.lastIndexOf('.', end - 1);
        String inert =
                dot < from
                        ? text.substring(SCHEME)
                        : text.substring(SCHEME, dot) + "[.]" + text.substring(dot + 1);
        return new Place(address, "malicious-link", "", List.of(), Optional.of("hxxp" + inert));
    }

    /** Compiled at the first address: most texts have none, and a check is to start fast. */
    private static final class Words {
        static final String HARM =
                "(?:malicious|phishing|fraudulent|fake|infected|trojani[sz]ed|scam|malware|virus|poisoned|spoofed|"
                        + "lookalike|look-alike|typosquatt?ed|typosquatting|attacker[’']?s?|command[- ]and[- ]control|c2)";

        static final String THING =
                "(?:link|url|site|website|page|domain|download|file|installer|address|server|host|archive"
                        + "|package|script|binary|payload|form|redirect|endpoint|copy|virus|malware)s?";

        static final Pattern BEFORE =
                Pattern.compile(
                        "(?i)\\b"
                                + HARM
                                + "[ ,!:]+(?:[a-z-]+ ){0,2}"
                                + THING
                                + "\\b[^.;\\n]{0,30}$|\\bdo not (?:open|visit|click|download|go to|trust)\\b[^.;\\n]{0,30}$");

        static final Pattern AFTER =
                Pattern.compile(
                        "(?i)^[^.;\\n]{0,12}\\b(?:is|was|are|were)? ?(?:an? |the )?"
                                + HARM
                                + "\\b(?: "
                                + THING
                                + ")?[^a-z]*(?:$|\\W)");

        /** Where readers learn about it. */
        static final Pattern ABOUT =
                Pattern.compile(
                        "(?i)\\b(?:see|read|report(?:ed)?|details|more|advisory|analysis|about|announce\\w*|"
                                + "blog|article|explain\\w*|search|check|scan\\w*|tracked|issue|commit|discuss\\w*|documented)\\b");
    }
}
