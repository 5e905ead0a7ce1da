package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.report.ReportFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what would have been right. */
final class Choices {
    private Choices() {}

    /** {@code sarif}, or {@code sarif=out.sarif}. */
    static final class OutputChoice implements ITypeConverter<OutputOptions.Wanted> {
        @Override
        public OutputOptions.Wanted convert(String value) {
            int sign = value.indexOf('=');
            String id = sign < 0 ? value : value.substring(0, sign);
            String file = sign < 0 ? "" : value.substring(sign + 1);
            if (sign >= 0 && file.isBlank()) {
                throw new TypeConversionException("'" + value + "' names no file after the =");
            }
            ReportFormat format =
                    ReportFormat.ofId(lower(id))
                            .orElseThrow(() -> noneOf(id, ReportFormat.values()));
            return new OutputOptions.Wanted(
                    format, sign < 0 ? Optional.empty() : Optional.of(file));
        }
    }

    /** How a list is written. */
    enum Listing {
        TEXT,
        JSON
    }

    static final class ListChoice implements ITypeConverter<Listing> {
        @Override
        public Listing convert(String value) {
            for (Listing listing : Listing.values()) {
                if (id(listing).equals(lower(value))) {
                    return listing;
                }
            }
            throw noneOf(value, Listing.values());
        }
    }

    static final class ShellChoice implements ITypeConverter<CompletionCommand.Shell> {
        @Override
        public CompletionCommand.Shell convert(String value) {
            for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
                if (id(shell).equals(lower(value))) {
                    return shell;
                }
            }
            throw noneOf(value, CompletionCommand.Shell.values());
        }
    }

    /** A whole number from 0. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,9}")) {
                throw new TypeConversionException("'" + value + "' is no whole number from 0");
            }
            return Integer.valueOf(value);
        }
    }

    static final class AudienceChoice implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String value) {
            return Audience.ofId(lower(value)).orElseThrow(() -> noneOf(value, Audience.values()));
        }
    }

    static final class StageChoice implements ITypeConverter<Stage> {
        @Override
        public Stage convert(String value) {
            return Stage.ofId(lower(value)).orElseThrow(() -> noneOf(value, Stage.values()));
        }
    }

    static final class SeverityChoice implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            return Severity.ofId(lower(value)).orElseThrow(() -> noneOf(value, Severity.values()));
        }
    }

    /** A date is its first moment in UTC. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return value.indexOf('T') < 0
                        ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no moment such as 2026-03-01T14:30:00Z or 2026-03-01");
            }
        }
    }

    private static TypeConversionException noneOf(String value, Enum<?>... choices) {
        List<String> ids = new ArrayList<>();
        for (Enum<?> choice : choices) {
            ids.add(id(choice));
        }
        return new TypeConversionException("'" + value + "' is none of " + String.join(", ", ids));
    }

    private static String id(Enum<?> choice) {
        return lower(choice.name());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
