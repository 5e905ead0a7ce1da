package io.brieflint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the path of a file says about it.
 *
 * @param veto a word that keeps the file from being a brief whatever it holds
 */
record PathEvidence(int score, List<String> reasons, Optional<String> veto) {
    private static final Set<String> FOLDERS =
            Set.of(
                    "incident",
                    "incidents",
                    "postmortem",
                    "postmortems",
                    "outage",
                    "outages",
                    "retrospectives");
    private static final Set<String> STATUS_FOLDERS =
            Set.of("issues", "status", "updates", "notices", "announcements");
    private static final Set<String> NAMES =
            Set.of(
                    "incident",
                    "incidents",
                    "postmortem",
                    "postmortems",
                    "outage",
                    "outages",
                    "downtime",
                    "disruption");
    private static final Set<String> VETOES =
            Set.of(
                    "changelog",
                    "license",
                    "licence",
                    "copying",
                    "copyright",
                    "contributing",
                    "template",
                    "templates",
                    "handbook",
                    "runbook",
                    "runbooks",
                    "playbook",
                    "playbooks",
                    "process",
                    "policy",
                    "procedure",
                    "guide",
                    "guidelines",
                    "howto",
                    "exercise",
                    "exercises",
                    "tutorial");

    /** These veto only as the whole name of a file: briefs and their folders may be called so. */
    private static final Set<String> WHOLE_NAMES =
            Set.of("readme", "changes", "history", "news", "security", "index", "about");

    private static final Set<String> ENDINGS =
            Set.of(
                    "md",
                    "markdown",
                    "mdx",
                    "txt",
                    "text",
                    "rst",
                    "rest",
                    "adoc",
                    "asciidoc",
                    "asc",
                    "erb",
                    "html",
                    "htm",
                    "xhtml");

    /**
     * @param above name of the folder that the path starts in; empty when nobody knows
     */
    static PathEvidence of(String path, String above) {
        if (isLegalNotice(path)) {
            return vetoed("\"NOTICE\"");
        }
        String[] parts = path.toLowerCase(Locale.ROOT).split("/", -1);
        String name = parts[parts.length - 1];
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return vetoed("no text");
        }
        Optional<String> veto = veto(parts, stem);
        if (veto.isPresent()) {
            return vetoed(veto.get());
        }
        PathEvidence below = weigh(parts, stem);
        boolean known = FOLDERS.contains(above.toLowerCase(Locale.ROOT));
        return known && below.score() == 0
                ? new PathEvidence(2, List.of("folder \"" + above + "\""), Optional.empty())
                : below;
    }

    /** {@code NOTICE}, {@code NOTICE.txt}; a brief may well be called {@code notice.md}. */
    private static boolean isLegalNotice(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("notice") || name.equals("notice.txt") || name.startsWith("NOTICE");
    }

    private static PathEvidence vetoed(String word) {
        return new PathEvidence(0, List.of(), Optional.of(word));
    }

    private static PathEvidence weigh(String[] parts, String stem) {
        List<String> reasons = new ArrayList<>();
        int score = 0;
        boolean dated = startsWithDate(stem);
        for (int i = 0; i < parts.length - 1; i++) {
            Optional<String> folder = first(words(parts[i]), FOLDERS);
            if (folder.isPresent() && reasons.isEmpty()) {
                reasons.add("folder \"" + parts[i] + "\"");
                score += 2;
            } else if (dated && STATUS_FOLDERS.contains(parts[i]) && reasons.isEmpty()) {
                reasons.add("dated name in \"" + parts[i] + "\"");
                score += 2;
            }
        }
        Optional<String> named = first(words(stem), NAMES);
        if (named.isPresent() || isNumbered(stem)) {
            reasons.add("name \"" + stem + "\"");
            score += 2;
        }
        return new PathEvidence(dated && score > 0 ? score + 1 : score, reasons, Optional.empty());
    }

    private static Optional<String> veto(String[] parts, String stem) {
        if (WHOLE_NAMES.contains(stem)) {
            // A page bundle is named after its folder: incidents/2022-12-13-root-full/index.md
            boolean bundle = parts.length > 1 && startsWithDate(parts[parts.length - 2]);
            return stem.equals("index") && (bundle || isBundle(parts))
                    ? Optional.empty()
                    : Optional.of("\"" + stem + "\"");
        }
        for (String part : parts) {
            if (part.equals("node_modules")) {
                return Optional.of("\"" + part + "\"");
            }
            for (String word : words(part)) {
                if (VETOES.contains(word) && !WHOLE_NAMES.contains(word)) {
                    return Optional.of("\"" + word + "\"");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBundle(String[] parts) {
        return parts.length > 2 && first(words(parts[parts.length - 3]), FOLDERS).isPresent();
    }

    private static Optional<String> first(List<String> words, Set<String> wanted) {
        return words.stream().filter(wanted::contains).findFirst();
    }

    /** {@code post-mortem} is one word. */
    private static List<String> words(String part) {
        String joined =
                part.replace("post-mortem", "postmortem").replace("post_mortem", "postmortem");
        joined = joined.replace("post mortem", "postmortem");
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= joined.length(); i++) {
            boolean inside = i < joined.length() && Character.isLetterOrDigit(joined.charAt(i));
            if (!inside) {
                if (i > start) {
                    words.add(joined.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** {@code pm2021-004} or {@code inc-1234}. */
    private static boolean isNumbered(String stem) {
        for (String prefix : List.of("pm", "inc", "inc-", "incident-")) {
            if (stem.startsWith(prefix) && digits(stem, prefix.length()) >= 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithDate(String stem) {
        return digits(stem, 0) == 4
                && stem.length() >= 7
                && (stem.charAt(4) == '-' || stem.charAt(4) == '_')
                && digits(stem, 5) == 2;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }
}
