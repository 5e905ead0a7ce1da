package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An abbreviation of the trade that nobody explains. Sure only where the word behind it says that
 * it is one, as in "the IPN system": alone it may be the name of whoever writes.
 */
final class UnexplainedAbbreviation implements BlockCheck {
    private static final RuleId RULE = RuleId.of("jargon/unexplained-abbreviation");

    private static final Set<String> OF_THE_TRADE =
            Set.of(
                    "adapter",
                    "agent",
                    "array",
                    "batch",
                    "board",
                    "buffer",
                    "cache",
                    "certificate",
                    "circuit",
                    "cluster",
                    "code",
                    "connection",
                    "controller",
                    "daemon",
                    "database",
                    "endpoint",
                    "error",
                    "errors",
                    "feed",
                    "firmware",
                    "gateway",
                    "handler",
                    "header",
                    "headers",
                    "interface",
                    "job",
                    "jobs",
                    "key",
                    "keys",
                    "layer",
                    "log",
                    "logs",
                    "module",
                    "node",
                    "nodes",
                    "packets",
                    "parser",
                    "pipeline",
                    "pool",
                    "port",
                    "process",
                    "protocol",
                    "proxy",
                    "queue",
                    "record",
                    "records",
                    "replica",
                    "request",
                    "requests",
                    "router",
                    "server",
                    "servers",
                    "session",
                    "sessions",
                    "socket",
                    "stack",
                    "switch",
                    "system",
                    "table",
                    "timeout",
                    "token",
                    "tokens",
                    "traffic",
                    "tunnel");

    private static final List<String> OPENS =
            List.of("(", "(the ", "(its ", "(our ", "(an ", "(a ");

    /** "The IPN service, which lets ...". */
    private static final List<String> BEHIND_NOUN =
            List.of(", which ", ", meaning ", ", in which ", ", that is, ");

    private static final List<String> EXPLAINS = List.of(" (", "s (", " stands for", " means");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        String prose = text.prose();
        List<Place> places = new ArrayList<>();
        for (Span word : Abbreviations.in(text)) {
            if (isOfTheTrade(prose, word) && text.linkAt(word).isEmpty()) {
                places.add(Places.at(word, prose.substring(word.start(), word.end())));
            }
        }
        return places;
    }

    /** The first of each, unless the brief explains it or has it in a heading. */
    @Override
    public List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        List<PartPlaces.PlaceInBlock> all = input.parts().inBlocks(this);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> known = explained(brief);
        List<Place> places = new ArrayList<>();
        for (PartPlaces.PlaceInBlock found : all) {
            Block block = brief.blocks().get(found.block());
            Place place = found.place();
            if (judges(brief, block) && known.add(place.key())) {
                places.add(place.at(block::toSource));
            }
        }
        return Places.inOrder(places);
    }

    private static boolean isOfTheTrade(String prose, Span word) {
        int start = word.end() + 1;
        boolean touches = word.start() > 0 && "-/._@#".indexOf(prose.charAt(word.start() - 1)) >= 0;
        if (touches || start >= prose.length() || prose.charAt(word.end()) != ' ') {
            return false;
        }
        return OF_THE_TRADE.contains(prose.substring(start, nextWordEnd(prose, word)));
    }

    private static int nextWordEnd(String prose, Span word) {
        int end = Math.min(word.end() + 1, prose.length());
        while (end < prose.length() && Character.isLetter(prose.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean standsBefore(String prose, int at, String words) {
        return prose.startsWith(words, at - words.length());
    }

    /** Those in headings, in brackets, and those that brackets or a verb follow. */
    private static Set<String> explained(Brief brief) {
        Set<String> explained = new HashSet<>();
        for (Block block : brief.blocks()) {
            String prose = block.prose();
            for (Span word : Abbreviations.in(prose)) {
                boolean opens =
                        OPENS.stream().anyMatch(open -> standsBefore(prose, word.start(), open));
                boolean goesOn =
                        EXPLAINS.stream().anyMatch(next -> prose.startsWith(next, word.end()));
                boolean after =
                        BEHIND_NOUN.stream()
                                .anyMatch(next -> prose.startsWith(next, nextWordEnd(prose, word)));
                if (opens || goesOn || after || block.kind() == BlockKind.HEADING) {
                    explained.add(prose.substring(word.start(), word.end()));
                }
            }
        }
        brief.metadata()
                .field("title")
                .ifPresent(title -> explained.addAll(Abbreviations.words(title.value())));
        return explained;
    }
}
