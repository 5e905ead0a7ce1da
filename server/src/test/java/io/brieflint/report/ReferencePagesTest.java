package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Shipped;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** docs/rules and docs/elements say what the rules and elements say. */
class ReferencePagesTest {
    private static final boolean WRITE = Boolean.getBoolean("brieflint.write-pages");
    private static final String REFRESH =
            "mvn -q -pl server -am test -Dtest=ReferencePagesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dbrieflint.write-pages=true";

    private static final Pattern FRAGMENT = Pattern.compile("#.*");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Set<String> BY_HAND = Set.of("rules/sources.md");
    private static final Path DOCS = Shipped.root().resolve("docs");
    private static final Knowledge KNOWLEDGE = Shipped.knowledge();
    private static final Map<String, String> PAGES = new ReferencePages(KNOWLEDGE, DOCS).all();

    @Test
    void theCommittedPagesAreFresh() throws IOException {
        Map<String, String> committed = committed();
        if (WRITE) {
            write(committed);
            return;
        }
        List<String> stale = new ArrayList<>();
        PAGES.forEach(
                (path, page) -> {
                    if (!page.equals(committed.remove(path))) {
                        stale.add(path);
                    }
                });
        stale.addAll(committed.keySet());
        if (!stale.isEmpty()) {
            String list = String.join("\n  ", stale);
            fail("Pages that are not as the rules say:\n  " + list + "\nRefresh all: " + REFRESH);
        }
    }

    @Test
    void everyRuleThatEditorsLinkToHasItsPage() {
        String folder = "https://github.com/brieflint/brieflint/blob/main/docs/";
        for (Rule rule : KNOWLEDGE.catalogue().rules()) {
            String address = Links.rule(rule.id());
            assertThat(address).startsWith(folder);
            assertThat(DOCS.resolve(address.substring(folder.length()))).isRegularFile();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        PAGES.forEach(
                (path, page) -> {
                    for (String target : links(page)) {
                        String file = FRAGMENT.matcher(target).replaceFirst("");
                        boolean here = file.isEmpty() || file.startsWith("https://");
                        assertThat(here || Files.exists(DOCS.resolve(path).resolveSibling(file)))
                                .as("%s links to %s", path, target)
                                .isTrue();
                    }
                });
    }

    @Test
    void whatIsFoundIsSetInBold() {
        PAGES.forEach(
                (path, page) ->
                        assertThat(shown(page)).as(path).doesNotContain("**", "\u00ab", "\u00bb"));
    }

    @Test
    void theSameRulesGiveTheSamePages() {
        assertThat(new ReferencePages(Shipped.knowledge(), DOCS).all()).isEqualTo(PAGES);
        assertThat(String.join("", PAGES.values())).doesNotContain("\r");
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (String folder : List.of("rules", "elements")) {
            try (Stream<Path> files = Files.walk(DOCS.resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                    String path = DOCS.relativize(file).toString().replace('\\', '/');
                    pages.put(path, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        pages.keySet().removeAll(BY_HAND);
        return pages;
    }

    private static void write(Map<String, String> committed) throws IOException {
        for (String path : committed.keySet()) {
            if (!PAGES.containsKey(path)) {
                Files.delete(DOCS.resolve(path));
            }
        }
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Path file = DOCS.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    private static List<String> links(String page) {
        List<String> targets = new ArrayList<>();
        PARSER.parse(page)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                targets.add(link.getDestination());
                                visitChildren(link);
                            }
                        });
        return targets;
    }

    /** The words, without what only sets them. */
    private static String shown(String page) {
        StringBuilder words = new StringBuilder();
        PARSER.parse(page)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Text text) {
                                words.append(text.getLiteral());
                            }
                        });
        return words.toString();
    }
}
