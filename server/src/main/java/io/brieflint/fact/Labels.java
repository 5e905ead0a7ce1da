package io.brieflint.fact;

import java.util.Locale;
import java.util.Optional;

/** What a label says about the time or length beside it: "Start", "Time detected", "ETA". */
final class Labels {
    private Labels() {}

    static Optional<FactRole> role(String label) {
        String text = label.toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (isNextNews(text)) {
            return Optional.of(FactRole.NEXT_UPDATE);
        }
        if (has(text, "as of")
                || has(text, "updated")
                || has(text, "last update")
                || has(text, "last modified")) {
            return Optional.of(FactRole.AS_OF);
        }
        if (has(text, "eta") || has(text, "expected") || has(text, "estimated")) {
            return Optional.of(FactRole.ETA);
        }
        if (has(text, "due") || has(text, "deadline") || has(text, "by when")) {
            return Optional.of(FactRole.DUE);
        }
        return happened(text);
    }

    /** "Next update", "Next news"; not "Next step". */
    private static boolean isNextNews(String text) {
        return has(text, "next")
                && any(
                        text,
                        "update",
                        "briefing",
                        "report",
                        "news",
                        "post",
                        "message",
                        "announcement",
                        "bulletin",
                        "information",
                        "notice",
                        "call",
                        "contact");
    }

    private static Optional<FactRole> happened(String text) {
        if (isWindow(text) || has(text, "time to") || has(text, "cause")) {
            return Optional.empty();
        }
        if (any(
                text,
                "detect",
                "detected",
                "detection",
                "aware",
                "alerted",
                "noticed",
                "discovered")) {
            return Optional.of(FactRole.DETECTED);
        }
        if (any(text, "mitigated", "mitigation", "contained", "workaround", "stabilised")) {
            return Optional.of(FactRole.MITIGATED);
        }
        if (any(
                        text,
                        "resolved",
                        "end",
                        "ended",
                        "restored",
                        "recovered",
                        "finish",
                        "finished",
                        "fixed")
                || any(text, "closed", "resolution", "recovery", "ends", "service restored")) {
            return Optional.of(FactRole.END);
        }
        boolean start =
                any(text, "start", "started", "starts", "began", "begin", "begins", "onset")
                        || any(text, "occurs", "occurred", "occurrence");
        return start ? Optional.of(FactRole.START) : since(text);
    }

    /** "Since", "Down since", "Back since". */
    private static Optional<FactRole> since(String text) {
        boolean works = any(text, "back", "again", "working", "works", "up", "available");
        FactRole role = works ? FactRole.END : FactRole.START;
        return has(text, "since") ? Optional.of(role) : Optional.empty();
    }

    /** "Start - end", "Outage window": a range beside it is the effect's. */
    static boolean isWindow(String label) {
        String text = label.toLowerCase(Locale.ROOT);
        boolean both =
                any(text, "start", "started", "begin", "from") && any(text, "end", "ended", "to");
        return both
                || any(
                        text,
                        "outage",
                        "window",
                        "timeframe",
                        "impact",
                        "when",
                        "duration",
                        "downtime");
    }

    /** "Duration": a length beside it is the effect's. */
    static boolean isLength(String label) {
        String text = label.toLowerCase(Locale.ROOT);
        return any(text, "duration", "downtime", "lasted")
                || has(text, "length of outage")
                || has(text, "outage length")
                || has(text, "total time");
    }

    private static boolean any(String text, String... words) {
        for (String word : words) {
            if (has(text, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean opens = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean closes = end == text.length() || !Character.isLetter(text.charAt(end));
            if (opens && closes) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }
}
