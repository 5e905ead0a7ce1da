package io.brieflint.check;

import com.google.re2j.Pattern;
import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.finding.RuleId;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.List;

/** A resolved brief whose first lines still tell the fault in the present tense. */
final class ResolvedInPresent implements Check {
    private static final RuleId RULE = RuleId.of("lifecycle/resolved-present");
    private static final int OPENING = 2;

    private static final SignedPattern PRESENT =
            new SignedPattern(
                    "(?i)\\b((?:users|customers|clients|members|subscribers|merchants|partners|patients|students"
                            + "|shoppers|visitors|people|employees|colleagues|players|guests|passengers) (?:are (?:currently )?"
                            + "(?:unable|experiencing|seeing|affected|getting|receiving|having)|(?:currently )?(?:cannot|can't|experience)\\b)"
                            + "|(?:is|are) currently (?:unavailable|down|degraded|failing|slow|offline|inaccessible|unreachable|affected)"
                            + "|we are (?:currently |now )?(?:aware of|seeing|investigating reports))",
                    "are ",
                    "is ",
                    "cannot",
                    "can't",
                    "experience");

    /** What remains, what a reader may meet, what nobody meets. */
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "(?i)\\b(?:if|any|no|none|not|who|still|should|when|whenever|while|until|remaining|few|those|where|because|so|that)\\b");

    /** Labels of the older messages of a thread. */
    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?i)^\\W*(?:investigating|identified|monitoring|update|scheduled|initial)\\b");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        if (input.profile().stage() != Stage.RESOLVED) {
            return places;
        }
        int read = 0;
        for (Block block : input.brief().blocks()) {
            if (read == OPENING) {
                break;
            }
            if (opens(input.brief(), block)) {
                read++;
                for (SignedPattern.Hit hit : PRESENT.in(block.prose())) {
                    if (!OTHERWISE.matcher(before(block.prose(), hit.span().start())).find()) {
                        places.add(Places.at(block.toSource(hit.span()), "present"));
                    }
                }
            }
        }
        return places;
    }

    private static boolean opens(Brief brief, Block block) {
        boolean event =
                block.entry() != Block.NO_ENTRY
                        && brief.entries().get(block.entry()).kind() == Entry.Kind.EVENT;
        return brief.isCurrent(block)
                && !event
                && !block.quoted()
                && block.kind() == BlockKind.PARAGRAPH
                && block.prose().length() > 20
                && !EARLIER.matcher(block.prose()).find();
    }

    /** The sentence up to the match. */
    private static String before(String prose, int at) {
        int from = Math.max(prose.lastIndexOf(". ", at), prose.lastIndexOf('\n', at - 1));
        return prose.substring(Math.max(0, from + 1), at);
    }
}
