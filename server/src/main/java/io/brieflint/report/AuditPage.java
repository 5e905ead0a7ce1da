package io.brieflint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** A whole archive on one page that needs nothing else. */
public final class AuditPage {
    private static final int MOST_RULES = 12;
    private static final int MOST_PLACES = 40;

    private final List<AuditedBrief> briefs;
    private final Writer out;

    /**
     * @param briefs in the order of their paths
     */
    public AuditPage(List<AuditedBrief> briefs, Writer out) {
        this.briefs = List.copyOf(briefs);
        this.out = out;
    }

    public void write() throws IOException {
        out.write(HtmlReport.head("How we tell about incidents"));
        out.write("<h1>How we tell about incidents</h1>\n");
        out.write("<p class=\"faint\">" + Wording.count(briefs.size(), "brief") + ", ");
        out.write(words() + " words, read by Brieflint</p>\n");
        writeCards();
        writeYears();
        new PromisesPart(briefs, out).write();
        writeRules();
        writeFolders();
        writeBriefs();
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private String words() {
        int words = briefs.stream().mapToInt(AuditedBrief::words).sum();
        return String.format(Locale.ROOT, "%,d", words);
    }

    private void writeCards() throws IOException {
        Shares all = new Shares(briefs);
        out.write("<ul class=\"counts\">\n");
        card(Shares.percent(all.quantified()), "say how many or how much was affected");
        card(Shares.percent(all.zoned()), "give every time its zone (of those with times)");
        if (all.promising().isPresent()) {
            card(Shares.percent(all.promising()), "of notices say when there is more");
        }
        if (all.kept().isPresent()) {
            card(Shares.percent(all.kept()), "of promised updates came in time");
        }
        card(Shares.rate(all.blame()), "findings of blame per thousand words");
        out.write("</ul>\n");
    }

    private void card(String number, String words) throws IOException {
        out.write("<li><strong>" + number + "</strong>" + words + "</li>\n");
    }

    private void writeYears() throws IOException {
        Map<Integer, List<AuditedBrief>> byYear = new TreeMap<>();
        for (AuditedBrief brief : briefs) {
            if (brief.year().isPresent()) {
                byYear.computeIfAbsent(brief.year().getAsInt(), year -> new ArrayList<>())
                        .add(brief);
            }
        }
        if (byYear.size() < 2) {
            return;
        }
        out.write("<section class=\"brief\">\n<h2>Over the years</h2>\n<div class=\"charts\">\n");
        chart(byYear, "Quantified impact", Shares::quantified, 100, "%");
        chart(byYear, "Times with their zone", Shares::zoned, 100, "%");
        chart(byYear, "Next news promised", Shares::promising, 100, "%");
        chart(byYear, "Promised updates in time", Shares::kept, 100, "%");
        chart(byYear, "Blame per thousand words", Shares::blame, 0, "");
        out.write("</div>\n<p class=\"faint\">");
        List<String> counts = new ArrayList<>();
        byYear.forEach((year, some) -> counts.add(year + ": " + some.size()));
        out.write("Briefs: " + String.join(", ", counts) + "</p>\n</section>\n");
    }

    private void chart(
            Map<Integer, List<AuditedBrief>> byYear,
            String title,
            Function<Shares, OptionalDouble> figure,
            double top,
            String unit)
            throws IOException {
        List<Integer> years = new ArrayList<>(byYear.keySet());
        List<OptionalDouble> values = new ArrayList<>();
        double most = top;
        for (List<AuditedBrief> some : byYear.values()) {
            OptionalDouble value = figure.apply(new Shares(some));
            values.add(value);
            most = Math.max(most, Math.ceil(value.orElse(0)));
        }
        if (values.stream().allMatch(OptionalDouble::isEmpty)) {
            return;
        }
        out.write("<figure><figcaption>" + title + "</figcaption>\n");
        out.write(new LineChart(years, values, Math.max(1, most), unit).svg(title));
        out.write("</figure>\n");
    }

    private void writeRules() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (AuditedBrief brief : briefs) {
            brief.places().forEach((rule, at) -> counts.merge(rule, at.size(), Integer::sum));
        }
        List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
        most.sort(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()));
        if (most.isEmpty()) {
            return;
        }
        out.write("<section class=\"brief\">\n<h2>Most frequent findings</h2>\n");
        int highest = most.get(0).getValue();
        for (Map.Entry<String, Integer> rule : most.subList(0, Math.min(MOST_RULES, most.size()))) {
            String id = Xml.escaped(rule.getKey());
            out.write("<details class=\"bar\"><summary>");
            out.write("<span class=\"name\" title=\"" + id + "\">" + spoken(id) + "</span>");
            out.write(bar(rule.getValue() * 100.0 / highest));
            out.write("<span class=\"number\">" + rule.getValue() + "</span></summary>\n");
            writePlaces(rule.getKey());
            out.write("</details>\n");
        }
        out.write("</section>\n");
    }

    /** {@code impact/people-missing} becomes "Impact: people missing". */
    private static String spoken(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT)
                + id.substring(1).replace("/", ": ").replace('-', ' ');
    }

    private static String bar(double percent) {
        return "<span class=\"track\"><span class=\"fill\" style=\"width:"
                + Math.round(percent)
                + "%\"></span></span>";
    }

    private void writePlaces(String rule) throws IOException {
        out.write("<ul class=\"places\">\n");
        int written = 0;
        for (AuditedBrief brief : briefs) {
            List<Integer> lines = brief.places().getOrDefault(rule, List.of());
            if (!lines.isEmpty() && written++ < MOST_PLACES) {
                List<String> texts = lines.stream().map(String::valueOf).toList();
                out.write("<li>" + link(brief.path()) + " <span class=\"faint\">line ");
                out.write(String.join(", ", texts) + "</span></li>\n");
            }
        }
        if (written > MOST_PLACES) {
            out.write("<li class=\"faint\">and " + (written - MOST_PLACES) + " more briefs</li>\n");
        }
        out.write("</ul>\n");
    }

    private void writeFolders() throws IOException {
        Map<String, List<AuditedBrief>> byFolder = new LinkedHashMap<>();
        for (AuditedBrief brief : briefs) {
            byFolder.computeIfAbsent(brief.folder(), folder -> new ArrayList<>()).add(brief);
        }
        if (byFolder.size() < 2) {
            return;
        }
        out.write("<section class=\"brief\">\n<h2>By folder</h2>\n<div class=\"wide\"><table>\n");
        out.write("<tr><th>Folder</th><th>Briefs</th><th>Quantified</th><th>Zones</th>");
        out.write("<th>Next news</th><th>In time</th><th>Blame per 1,000</th></tr>\n");
        for (Map.Entry<String, List<AuditedBrief>> folder : byFolder.entrySet()) {
            Shares shares = new Shares(folder.getValue());
            out.write("<tr><td>" + Xml.escaped(folder.getKey()) + "</td><td>");
            out.write(folder.getValue().size() + "</td><td>");
            out.write(Shares.percent(shares.quantified()) + "</td><td>");
            out.write(Shares.percent(shares.zoned()) + "</td><td>");
            out.write(Shares.percent(shares.promising()) + "</td><td>");
            out.write(Shares.percent(shares.kept()) + "</td><td>");
            out.write(Shares.rate(shares.blame()) + "</td></tr>\n");
        }
        out.write("</table></div>\n</section>\n");
    }

    private void writeBriefs() throws IOException {
        out.write("<section class=\"brief\">\n<details><summary>All briefs</summary>\n");
        out.write("<div class=\"wide\"><table>\n<tr><th>Brief</th><th>Year</th><th>For</th>");
        out.write("<th>Do not send yet</th><th>Better</th></tr>\n");
        for (AuditedBrief brief : briefs) {
            String year = brief.year().isPresent() ? "" + brief.year().getAsInt() : "–";
            out.write("<tr><td>" + link(brief.path()) + "</td><td>" + year + "</td><td>");
            out.write(brief.audience() + ", " + brief.stage().id() + "</td><td>");
            out.write(brief.errors() + "</td><td>" + brief.warnings() + "</td></tr>\n");
        }
        out.write("</table></div>\n</details>\n</section>\n");
    }

    static String link(String path) {
        String shown = Xml.escaped(TerminalText.printable(path));
        return "<a href=\"" + Links.path(path) + "\">" + shown + "</a>";
    }
}
