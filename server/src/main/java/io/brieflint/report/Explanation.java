package io.brieflint.report;

import io.brieflint.element.Element;
import io.brieflint.finding.RuleId;
import java.util.List;

/** All that a writer may want to know about something, in whatever form it is shown. */
public interface Explanation {
    void tell(Form form);

    /** How an explanation is shown. */
    interface Form {
        /** What it is about: an id, and perhaps a name. */
        void subject(String id, String name);

        /** What it comes down to. */
        void gist(String text);

        void title(String title);

        /** A sentence or more. */
        void text(String text);

        /** One of several. */
        void item(String text);

        /**
         * Words of a brief, one of several.
         *
         * @param marked guillemets stand around what is found
         * @param where the words stand; may be empty
         */
        void example(String marked, String where);

        /** Belongs to the item or example before. */
        void note(String label, String text);

        /** To be copied as it stands, line by line. */
        void code(String lines);

        /**
         * @param rows the first is the heading; all have the same number of cells
         */
        void table(List<List<String>> rows);

        /** Where to read on. */
        void see(RuleId rule);

        void see(Element element);
    }
}
