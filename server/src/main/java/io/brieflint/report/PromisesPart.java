package io.brieflint.report;

import io.brieflint.promise.Promises;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The part of an audit's page about promised updates: what came of them, and which came late. */
final class PromisesPart {
    private static final int MOST_PLACES = 40;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final List<AuditedBrief> briefs;
    private final Shares all;
    private final Writer out;

    /** An update that came late, and the brief that it belongs to. */
    private record LateUpdate(AuditedBrief brief, PromisedNews.Late late) {}

    PromisesPart(List<AuditedBrief> briefs, Writer out) {
        this.briefs = briefs;
        this.all = new Shares(briefs);
        this.out = out;
    }

    /** Nothing where nothing was promised. */
    void write() throws IOException {
        int made = all.sum(PromisedNews::made);
        if (made == 0) {
            return;
        }
        out.write("<section class=\"brief\">\n<h2>Promised updates</h2>\n<p class=\"faint\">");
        out.write(Wording.count(made, "promise") + " of news, such as “next update at 15:30 UTC” ");
        out.write("or “within 30 minutes”, beside the message that came next. Up to ");
        out.write(Promises.GRACE.toMinutes() + " minutes late is in time.</p>\n");
        List<Share> shares =
                List.of(
                        new Share("good", "in time", all.sum(PromisedNews::kept)),
                        new Share("hold", "late", all.sum(news -> news.late().size())),
                        new Share("review", "nothing came yet", all.sum(PromisedNews::open)),
                        new Share("vague", "named no time", all.sum(PromisedNews::withoutTime)),
                        new Share(
                                "open",
                                "cannot be told: a time or zone is missing",
                                all.sum(PromisedNews::unknown)));
        writeBar(shares);
        writeLegend(shares);
        writeLate();
        out.write("</section>\n");
    }

    private record Share(String style, String words, int count) {}

    private void writeBar(List<Share> shares) throws IOException {
        out.write("<div class=\"shares\" aria-hidden=\"true\">");
        for (Share share : shares) {
            if (share.count() > 0) {
                out.write("<span class=\"" + share.style() + "\" style=\"flex-grow:");
                out.write(share.count() + "\"></span>");
            }
        }
        out.write("</div>\n");
    }

    private void writeLegend(List<Share> shares) throws IOException {
        out.write("<ul class=\"legend\">\n");
        for (Share share : shares) {
            if (share.count() > 0) {
                out.write("<li><span class=\"" + share.style() + "\"></span>");
                out.write("<strong>" + share.count() + "</strong> " + share.words() + "</li>\n");
            }
        }
        out.write("</ul>\n");
    }

    private void writeLate() throws IOException {
        List<LateUpdate> late = new ArrayList<>();
        for (AuditedBrief brief : briefs) {
            brief.news().late().forEach(one -> late.add(new LateUpdate(brief, one)));
        }
        if (late.isEmpty()) {
            return;
        }
        late.sort(Comparator.comparingInt((LateUpdate update) -> -update.late().minutes()));
        out.write("<details><summary>Where updates came late</summary>\n<ul class=\"places\">\n");
        for (LateUpdate update : late.subList(0, Math.min(MOST_PLACES, late.size()))) {
            out.write(
                    "<li>"
                            + AuditPage.link(update.brief().path())
                            + " <span class=\"faint\">line ");
            out.write(update.late().line() + ", ");
            out.write(length(update.late().minutes()) + " late</span></li>\n");
        }
        if (late.size() > MOST_PLACES) {
            out.write("<li class=\"faint\">and " + (late.size() - MOST_PLACES) + " more</li>\n");
        }
        out.write("</ul>\n</details>\n");
    }

    /** "35 min", "2 h 5 min". */
    private static String length(int minutes) {
        int hours = minutes / MINUTES_OF_AN_HOUR;
        int rest = minutes % MINUTES_OF_AN_HOUR;
        String whole = hours == 0 ? "" : hours + " h";
        String part = rest == 0 ? "" : rest + " min";
        return (whole + " " + part).strip();
    }
}
