package io.brieflint.report;

import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One word for each reader at each stage; readers with the same words share a row. */
final class ReaderTable {
    private final Map<List<String>, List<String>> readersByWords = new LinkedHashMap<>();

    ReaderTable(List<Profile> profiles, Function<Profile, String> word) {
        Map<Audience, Map<Stage, String>> words = new EnumMap<>(Audience.class);
        for (Profile profile : profiles) {
            words.computeIfAbsent(profile.audience(), any -> new EnumMap<>(Stage.class))
                    .put(profile.stage(), word.apply(profile));
        }
        words.forEach(
                (audience, stages) ->
                        readersByWords
                                .computeIfAbsent(
                                        List.copyOf(stages.values()), any -> new ArrayList<>())
                                .add(audience.id()));
    }

    /** Each word that stands in it, once. */
    List<String> words() {
        return readersByWords.keySet().stream().flatMap(List::stream).distinct().toList();
    }

    void tell(Explanation.Form form) {
        if (words().size() == 1) {
            form.text("For every reader at every stage: " + words().get(0) + ".");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("for"));
        for (Stage stage : Stage.values()) {
            heading.add(stage.id());
        }
        rows.add(heading);
        readersByWords.forEach(
                (words, readers) -> {
                    List<String> row = new ArrayList<>(List.of(String.join(", ", readers)));
                    row.addAll(words);
                    rows.add(row);
                });
        form.table(rows);
    }
}
