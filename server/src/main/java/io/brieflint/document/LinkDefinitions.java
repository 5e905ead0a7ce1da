package io.brieflint.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.DefinitionMap;

/**
 * Where links lead whose addresses stand apart from their words, as in {@code [report]:
 * https://...}. Of two for one label the first counts. Safe to share between threads.
 */
final class LinkDefinitions {
    static final LinkDefinitions NONE = new LinkDefinitions(List.of());

    /**
     * @param label as written
     */
    record Definition(String label, String destination) {}

    private final DefinitionMap<String> destinations = new DefinitionMap<>(String.class);

    LinkDefinitions(Collection<Definition> inOrder) {
        inOrder.forEach(each -> destinations.putIfAbsent(each.label(), each.destination()));
    }

    /** Labels compare without regard to case or the width of spaces. */
    Optional<String> destination(String label) {
        return Optional.ofNullable(destinations.get(label));
    }

    /**
     * @param answers what was said about each label
     */
    boolean sayTheSame(Map<String, Optional<String>> answers) {
        return answers.entrySet().stream()
                .allMatch(each -> destination(each.getKey()).equals(each.getValue()));
    }
}
