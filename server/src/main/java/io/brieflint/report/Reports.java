package io.brieflint.report;

import java.io.IOException;
import java.util.List;

/** Several reports about the same documents. */
public final class Reports implements Report {
    private final List<Report> all;

    public Reports(List<Report> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        for (Report report : all) {
            report.add(document);
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        for (Report report : all) {
            report.finish(troubles, summary);
        }
    }
}
