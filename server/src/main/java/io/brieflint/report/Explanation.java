package io.brieflint.report;

/** All that a writer may want to know about something, in whatever form it is shown. */
public interface Explanation {
    void tell(Form form);

    /** How an explanation is shown. */
    interface Form {
        /** What it is about: an id, and perhaps a name. */
        void subject(String id, String name);

        void title(String title);

        /** A sentence or more. */
        void text(String text);

        /** One of several. */
        void item(String text);

        /** Belongs to the item before. */
        void note(String label, String text);

        /** To be copied as it stands, line by line. */
        void code(String lines);
    }
}
