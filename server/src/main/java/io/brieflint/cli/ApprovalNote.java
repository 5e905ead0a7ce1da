package io.brieflint.cli;

import io.brieflint.document.Approval;
import io.brieflint.document.Brief;
import io.brieflint.document.Format;
import io.brieflint.document.Metadata;
import io.brieflint.document.PublishedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An approval as lines of YAML, and the front matter that holds it. */
final class ApprovalNote {
    private static final Set<String> KNOWN =
            Set.of("approved.by", "approved.on", "approved.digest");
    private static final String FENCE = "---";

    private final Brief brief;
    private final List<String> items = new ArrayList<>();
    private final String asToml;

    /**
     * @param by who agrees; an approval that they gave before is replaced
     * @param on the day
     */
    ApprovalNote(Brief brief, String by, String on) {
        this.brief = brief;
        for (Approval approval : Approval.of(brief.metadata())) {
            if (!approval.by().equalsIgnoreCase(by)) {
                items.add(item(approval.by(), approval.on(), approval.digest().orElse("")));
            }
        }
        String digest = PublishedText.digest(brief);
        items.add(item(by, on, digest));
        asToml =
                "[[approved]]\nby = \""
                        + by
                        + "\"\non = \""
                        + on
                        + "\"\ndigest = \""
                        + digest
                        + "\"\n";
    }

    /** For writers who keep the front matter themselves: what to put there, or all of it. */
    String paste() {
        Metadata front = brief.metadata();
        if (front.span().isEmpty()) {
            return FENCE + "\n" + lines() + FENCE + "\n";
        }
        boolean toml = brief.source().text().startsWith("+++", front.span().start());
        return toml ? asToml : lines();
    }

    private String lines() {
        return "approved:\n" + String.join("", items);
    }

    /** The whole text with the approval in it; empty where only its writer can tell how. */
    Optional<String> text() {
        String text = brief.source().text();
        Metadata front = brief.metadata();
        int start = front.span().start();
        if (front.span().isEmpty()) {
            int body = text.startsWith("\uFEFF") ? 1 : 0;
            return brief.format() == Format.MARKDOWN
                    ? Optional.of(
                            text.substring(0, body)
                                    + ended(FENCE + "\n" + lines() + FENCE + "\n\n")
                                    + text.substring(body))
                    : Optional.empty();
        }
        String matter = text.substring(start, front.span().end());
        if (!matter.startsWith(FENCE) || !isOurs(front)) {
            return Optional.empty();
        }
        return Optional.of(
                text.substring(0, start) + withNote(matter) + text.substring(front.span().end()));
    }

    /** Written by this command, or not there yet. */
    private static boolean isOurs(Metadata front) {
        return front.fields().stream()
                .map(Metadata.Field::key)
                .filter(key -> key.startsWith("approved"))
                .allMatch(KNOWN::contains);
    }

    private String withNote(String matter) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        List<String> lines = matter.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean indented = line.startsWith(" ") || (line.startsWith("-") && i > 0);
            inside = line.startsWith("approved:") || (inside && indented && !isFence(line));
            if (i == lines.size() - 1) {
                out.append(lines());
            }
            if (!inside) {
                out.append(line).append('\n');
            }
        }
        return ended(out.toString());
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    /** With the line ends that the text has. */
    private String ended(String lines) {
        return brief.source().text().contains("\r\n") ? lines.replace("\n", "\r\n") : lines;
    }

    private static String item(String by, String on, String digest) {
        return "  - by: \""
                + by
                + "\"\n"
                + (on.isEmpty() ? "" : "    on: " + on + "\n")
                + (digest.isEmpty() ? "" : "    digest: \"" + digest + "\"\n");
    }
}
