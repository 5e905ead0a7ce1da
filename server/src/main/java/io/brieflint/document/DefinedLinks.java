package io.brieflint.document;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds the addresses of a piece's links in the whole document, and remembers which were asked for;
 * one that is not known there may be known in the piece. For one piece and one thread.
 */
final class DefinedLinks implements LinkProcessor {
    private final LinkDefinitions definitions;
    private final Set<String> asked = new LinkedHashSet<>();

    DefinedLinks(LinkDefinitions definitions) {
        this.definitions = definitions;
    }

    Set<String> asked() {
        return asked;
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        String written = link.label();
        String label = written == null || written.isEmpty() ? link.text(scanner) : written;
        asked.add(label);
        return definitions
                .destination(label)
                .map(destination -> result(link, destination, scanner))
                .orElse(LinkResult.none());
    }

    private static LinkResult result(LinkInfo link, String destination, Scanner scanner) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        Node node = image ? new Image(destination, "") : new Link(destination, "");
        LinkResult result = LinkResult.wrapTextIn(node, scanner.position());
        return image ? result.includeMarker() : result;
    }
}
