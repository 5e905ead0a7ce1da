package io.brieflint.report;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All elements, who needs which at what stage, and the essentials of each brief. */
final class ElementIndex {
    private static final String INTRODUCTION =
            """
            # Elements

            What a brief tells its readers. Each page has the question it answers, who needs it when, a start to fill
            in, and examples that the build tries. `brieflint explain next-update` prints the same; `brieflint brief
            FILE` says which of them a brief has. The remarks on words stand under [rules](../rules/README.md).

            ## Who needs what, when

            Four signs for four stages: %s. \u25cf essential, \u25cb expected, \u00b7 welcome, \u2013 not asked for.
            """;

    private final Knowledge knowledge;

    ElementIndex(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        out.append(
                INTRODUCTION.formatted(
                        Stream.of(Stage.values())
                                .map(Stage::id)
                                .collect(Collectors.joining(", "))));
        out.append('\n').append(table());
        out.append("\n## The essentials, most needed first\n");
        for (Audience audience : Audience.values()) {
            out.append("\n### ").append(audience.id()).append("\n\n");
            for (Stage stage : Stage.values()) {
                essentials(out, profile(audience, stage));
            }
        }
        return out.toString();
    }

    private String table() {
        List<String> readers = Stream.of(Audience.values()).map(Audience::id).toList();
        StringBuilder out = new StringBuilder();
        out.append("| element | ").append(String.join(" | ", readers)).append(" |\n");
        out.append("|---".repeat(readers.size() + 1)).append("|\n");
        for (Element element : knowledge.elements()) {
            out.append("| ").append(link(element));
            for (Audience audience : Audience.values()) {
                out.append(" | ");
                Stream.of(Stage.values())
                        .map(stage -> profile(audience, stage).importance(element.id()))
                        .map(ElementIndex::sign)
                        .forEach(out::append);
            }
            out.append(" |\n");
        }
        return out.toString();
    }

    private void essentials(StringBuilder out, Profile profile) {
        String names =
                profile.essentials().stream()
                        .flatMap(
                                id ->
                                        knowledge.elements().stream()
                                                .filter(element -> element.id().equals(id)))
                        .map(ElementIndex::link)
                        .collect(Collectors.joining("; "));
        out.append("- ").append(profile.stage().id()).append(": ").append(names).append('\n');
    }

    private Profile profile(Audience audience, Stage stage) {
        return knowledge.profiles().stream()
                .filter(profile -> profile.audience() == audience && profile.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static String link(Element element) {
        return "[" + Markdown.escaped(element.name()) + "](" + element.id() + ".md)";
    }

    private static char sign(Importance importance) {
        return switch (importance) {
            case ESSENTIAL -> '\u25cf';
            case MUST -> '\u25cb';
            case SHOULD -> '\u00b7';
            case NONE -> '\u2013';
        };
    }
}
