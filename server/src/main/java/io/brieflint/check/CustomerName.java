package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Names of companies that are called customers beside the name. */
final class CustomerName implements BlockCheck {
    private static final RuleId RULE = RuleId.of("disclosure/customer-name");

    /** "Customer Service" is no customer. */
    private static final List<String> DEPARTMENTS =
            List.of("Service", "Support", "Care", "Relations", "Success", "Portal", "Center");

    private static final String COMPANY =
            "[A-Z][A-Za-z0-9&.'\u2019-]*(?: (?:and |of |& )?[A-Z][A-Za-z0-9&.'\u2019-]*){0,3}"
                    + " (?:Corp|Corporation|Inc|Ltd|Limited|LLC|LLP|GmbH|AG|plc|PLC|Plc|S\\.A|SA|SE|BV|AB|Oy|Pty|Bank|Holdings|Industries|Group)\\b";

    private static final SignedPattern NAME =
            new SignedPattern(
                    "\\b(?:[Cc]ustomers?|[Cc]lients?|[Mm]erchants?|[Tt]enants?)(?:,? such as|,? like|,? including|,? named|,? called|:|,)? ("
                            + COMPANY
                            + ")|("
                            + COMPANY
                            + ")\\.?,? (?:one of|which is one of|is one of) (?:our|your|the) (?:[a-z]+ )?(?:customers|clients)\\b",
                    " Corp",
                    " Inc",
                    " Ltd",
                    " Limited",
                    " LLC",
                    " LLP",
                    " GmbH",
                    " AG",
                    " plc",
                    " PLC",
                    " Plc",
                    " S.A",
                    " SA",
                    " SE",
                    " BV",
                    " AB",
                    " Oy",
                    " Pty",
                    " Bank",
                    " Holdings",
                    " Industries",
                    " Group");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern.Hit hit : NAME.in(text.prose())) {
            String name = text.prose().substring(hit.group().start(), hit.group().end());
            if (DEPARTMENTS.stream().noneMatch(name::startsWith)) {
                places.add(Places.at(hit.group(), "customer-name"));
            }
        }
        return places;
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return true;
    }
}
