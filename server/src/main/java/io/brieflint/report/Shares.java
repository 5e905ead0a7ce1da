package io.brieflint.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What a group of briefs comes to. */
record Shares(List<AuditedBrief> briefs) {

    /** In percent; empty when no brief is concerned. */
    OptionalDouble quantified() {
        return share(brief -> true, AuditedBrief::quantified);
    }

    /** Of the briefs that state a time. */
    OptionalDouble zoned() {
        return share(AuditedBrief::timed, AuditedBrief::zoned);
    }

    /** Of the notices and updates. */
    OptionalDouble promising() {
        return share(AuditedBrief::owesNews, AuditedBrief::promises);
    }

    /** Of the promises of news whose end is known: those that were kept. */
    OptionalDouble kept() {
        int judged = sum(PromisedNews::judged);
        return judged == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum(PromisedNews::kept) * 100.0 / judged);
    }

    int sum(ToIntFunction<PromisedNews> figure) {
        return briefs.stream().map(AuditedBrief::news).mapToInt(figure).sum();
    }

    /** Findings of the family per thousand words. */
    OptionalDouble blame() {
        int words = briefs.stream().mapToInt(AuditedBrief::words).sum();
        int blame = briefs.stream().mapToInt(AuditedBrief::blame).sum();
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of(blame * 1000.0 / words);
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? "–" : Math.round(share.getAsDouble()) + " %";
    }

    static String rate(OptionalDouble rate) {
        return rate.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", rate.getAsDouble());
    }

    private OptionalDouble share(Predicate<AuditedBrief> concerned, Predicate<AuditedBrief> good) {
        int all = 0;
        int fine = 0;
        for (AuditedBrief brief : briefs) {
            boolean counts = concerned.test(brief);
            all += counts ? 1 : 0;
            fine += counts && good.test(brief) ? 1 : 0;
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(fine * 100.0 / all);
    }
}
