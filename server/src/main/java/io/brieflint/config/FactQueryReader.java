package io.brieflint.config;

import io.brieflint.fact.FactKind;
import io.brieflint.fact.Precision;
import io.brieflint.rule.FactQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads which facts a rule or an element means. */
final class FactQueryReader {
    static final Keys KEYS = Keys.of("a fact", "kind", "roles", "precision", "units", "zoned");

    private FactQueryReader() {}

    static List<FactQuery> read(Fields fields, String key, Reading reading) {
        return read(fields, key, Precision.EXACT, reading);
    }

    static List<FactQuery> readVague(Fields fields, String key, Reading reading) {
        return read(fields, key, Precision.VAGUE, reading);
    }

    private static List<FactQuery> read(
            Fields fields, String key, Precision usual, Reading reading) {
        List<FactQuery> queries = new ArrayList<>();
        for (Fields fact : fields.mappings(key, KEYS)) {
            query(fact, usual, reading).ifPresent(queries::add);
        }
        return queries;
    }

    private static Optional<FactQuery> query(Fields fact, Precision usual, Reading reading) {
        fact.require("kind");
        Optional<FactKind> kind = fact.choice("kind", Choice.FACT_KIND);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        onlyFor(fact, "units", FactKind.COUNT, kind.get(), reading);
        onlyFor(fact, "zoned", FactKind.TIME, kind.get(), reading);
        return Optional.of(
                new FactQuery(
                        kind.get(),
                        fact.choices("roles", Choice.FACT_ROLE),
                        fact.choice("precision", Choice.PRECISION).orElse(usual),
                        new LinkedHashSet<>(fact.texts("units")),
                        fact.maybeFlag("zoned")));
    }

    private static void onlyFor(
            Fields fact, String key, FactKind wanted, FactKind kind, Reading reading) {
        if (fact.has(key) && kind != wanted) {
            reading.problem(
                    fact.place(key),
                    "\"" + key + "\" is for facts of kind " + wanted.id() + "; remove it");
        }
    }
}
