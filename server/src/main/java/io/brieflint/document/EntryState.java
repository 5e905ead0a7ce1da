package io.brieflint.document;

/** The state that an entry of a thread announces. */
public enum EntryState {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    UPDATE,
    RESOLVED,
    SCHEDULED,
    REVIEW
}
