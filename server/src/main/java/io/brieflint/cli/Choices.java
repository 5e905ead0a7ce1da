package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what would have been right. */
final class Choices {
    private Choices() {}

    /** How a report is written. */
    enum Output {
        TEXT,
        JSON
    }

    static final class OutputChoice implements ITypeConverter<Output> {
        @Override
        public Output convert(String value) {
            for (Output output : Output.values()) {
                if (id(output).equals(lower(value))) {
                    return output;
                }
            }
            throw noneOf(value, Output.values());
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
