package io.brieflint.document;

import java.util.Locale;
import java.util.Optional;

/**
 * What a section is for, as its heading says. The words that say so are in {@code
 * rules/lexicon/headings.yaml}.
 */
public enum SectionRole {
    SUMMARY,
    STATUS,
    IMPACT,
    TIMELINE,
    DETECTION,
    CAUSE,
    RESPONSE,
    RESOLUTION,
    WORKAROUND,
    NEXT_UPDATE,
    ACTIONS,
    READER_ACTION,
    WENT_WELL,
    WENT_WRONG,
    LUCK,
    LESSONS,
    CONTACT,
    DECISION,
    BACKGROUND,
    DATA,
    GLOSSARY,
    APPENDIX,
    OTHER;

    /** {@code went-well} for {@link #WENT_WELL}: as rule files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SectionRole> ofId(String id) {
        for (SectionRole role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
