package io.brieflint.report;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.rule.Rule;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A page for each rule and each element, and two indexes, by their paths below docs. */
final class ReferencePages {
    private static final String FOOTER = "\n---\n\n%s \u00b7 made from [%s](%s); change it there\n";

    private final Knowledge knowledge;
    private final Path docs;

    ReferencePages(Knowledge knowledge, Path docs) {
        this.knowledge = knowledge;
        this.docs = docs;
    }

    /** The same knowledge gives the same bytes, on any day and machine. */
    Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        for (Rule rule : knowledge.catalogue().rules()) {
            pages.put(Links.rulePage(rule.id()), page(rule));
        }
        for (Element element : knowledge.elements()) {
            pages.put(Links.elementPage(element.id()), page(element));
        }
        pages.put("rules/README.md", new RuleIndex(knowledge, docs).markdown());
        pages.put("elements/README.md", new ElementIndex(knowledge).markdown());
        return pages;
    }

    private String page(Rule rule) {
        String file = "rules/" + rule.origin().file();
        return MarkdownForm.of(new RuleExplanation(rule, knowledge), "../../")
                + FOOTER.formatted(
                        "[All rules](../README.md) \u00b7 [where the sources are](../sources.md)",
                        file,
                        "../../../" + file);
    }

    private String page(Element element) {
        String file = "rules/" + element.origin().file();
        return MarkdownForm.of(new ElementExplanation(element, knowledge), "../")
                + FOOTER.formatted("[All elements](README.md)", file, "../../" + file);
    }
}
