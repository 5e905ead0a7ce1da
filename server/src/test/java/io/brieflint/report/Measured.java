package io.brieflint.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** How often Brieflint and a careful reader agree, with how sure that is. */
final class Measured {
    /** Of the normal distribution, for an interval that holds the truth in 95 of 100 cases. */
    private static final double Z = 1.96;

    private final JsonNode counts;
    private final Knowledge knowledge;

    Measured(Path docs, Knowledge knowledge) {
        this.counts = HandKept.measured(docs);
        this.knowledge = knowledge;
    }

    String markdown() {
        return "## How well it works\n\n" + corpus() + "\n" + families() + "\n" + elements();
    }

    private String corpus() {
        return """
        Measured on %s: %s public incident write-ups of %s organisations, read as an executive reads them. A person
        labelled %s of them by hand; Brieflint took %s of those for briefs. Their text is not part of the project. The
        rules were tuned on them, so the figures are optimistic, and few passages make a wide interval: in brackets, where
        the true share lies with 95 %% certainty.
        """
                .formatted(
                        counts.get("date").asText(),
                        counts.get("write-ups").asText(),
                        counts.get("organisations").asText(),
                        counts.get("labelled").asText(),
                        counts.get("read").asText());
    }

    private String families() {
        StringBuilder out = new StringBuilder();
        out.append(
                "| family | what was labelled | found, of what is there | right, of what is found |\n");
        out.append("|---|---|---|---|\n");
        TreeSet<String> unmeasured = new TreeSet<>();
        knowledge.catalogue().rules().forEach(rule -> unmeasured.add(rule.id().family()));
        for (JsonNode row : counts.get("families")) {
            unmeasured.remove(row.get("family").asText());
            out.append("| ")
                    .append(row.get("family").asText())
                    .append(" | ")
                    .append(row.get("about").asText())
                    .append(" | ")
                    .append(share(row.get("found").asInt(), row.get("marked").asInt()))
                    .append(" | ")
                    .append(share(row.get("right").asInt(), row.get("findings").asInt()))
                    .append(row.has("lower-bound") ? " or more" : "")
                    .append(" |\n");
        }
        out.append(
                "\nThe first share is called recall, the second precision. \u201cOr more\u201d: not every such passage ");
        out.append("was labelled. Not measured: ")
                .append(String.join(", ", unmeasured))
                .append(".\n");
        return out.toString();
    }

    private String elements() {
        StringBuilder out = new StringBuilder();
        out.append(
                "Whether an element of the brief is there, Brieflint and the reader say the same:\n\n");
        out.append("| element, any of | agree |\n|---|---|\n");
        for (JsonNode row : counts.get("elements")) {
            List<String> names = new ArrayList<>();
            row.get("elements").forEach(id -> names.add(link(id.asText())));
            out.append("| ")
                    .append(String.join("; ", names))
                    .append(" | ")
                    .append(share(row.get("agree").asInt(), row.get("documents").asInt()))
                    .append(" |\n");
        }
        return out.toString();
    }

    private String link(String id) {
        String name =
                knowledge.elements().stream()
                        .filter(element -> element.id().equals(id))
                        .map(Element::name)
                        .findFirst()
                        .orElse(id);
        return "[" + name + "](../" + Links.elementPage(id) + ")";
    }

    /** With the interval of Wilson. */
    private static String share(int hits, int all) {
        if (all == 0) {
            return "none to see";
        }
        double p = (double) hits / all;
        double width = 1 + Z * Z / all;
        double centre = (p + Z * Z / (2 * all)) / width;
        double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all)) / width;
        return String.format(
                Locale.ROOT,
                "%d of %d: %.2f [%.2f to %.2f]",
                hits,
                all,
                p,
                Math.max(0, centre - half),
                Math.min(1, centre + half));
    }
}
