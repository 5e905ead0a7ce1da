package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Times and days that no clock and no calendar has: "18:41 PM", "at 25:10", "31 April". */
final class ImpossibleTime implements Check {
    private static final RuleId RULE = RuleId.of("consistency/impossible-time");

    private static final String ZONE =
            "(?:UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|AEST|AEDT|JST|SGT|[AaPp]\\.?[Mm])\\b";

    private static final List<SignedPattern> TIMES =
            List.of(
                    new SignedPattern(
                            "\\b((?:1[3-9]|2[0-3]):[0-5]\\d(?::[0-5]\\d)? ?(?:[AaPp][Mm]|[AaPp]\\.[Mm]\\.))(?:$|[^\\w])",
                            ":"),
                    new SignedPattern(
                            "(?:^|[^\\d:.+-])((?:2[5-9]|[3-9]\\d):[0-5]\\d|24:(?:0[1-9]|[1-5]\\d)) ?" + ZONE,
                            ":"),
                    new SignedPattern("(?:^|[^\\d:.+-])(\\d{1,2}:[6-9]\\d) ?" + ZONE, ":"),
                    new SignedPattern(
                            "\\b(?:at|since|until) ((?:2[5-9]|[3-9]\\d):[0-5]\\d|(?:[01]?\\d|2[0-3]):[6-9]\\d)(?:$|[^\\d:])",
                            ":"),
                    new SignedPattern(
                            "\\b((?:30|31) February|31 (?:April|June|September|November)|(?:February|Feb) (?:30|31)|(?:April|June|September|November) 31)\\b",
                            "30", "31"),
                    new SignedPattern(
                            "\\b(20\\d\\d-(?:02-(?:30|31)|(?:04|06|09|11)-31|(?:1[3-9])-\\d\\d))\\b", "-"));

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        for (Block block : input.brief().blocks()) {
            if (!block.quoted() && hasDigit(block.prose())) {
                for (SignedPattern time : TIMES) {
                    for (SignedPattern.Hit hit : time.in(block.prose())) {
                        places.add(Places.at(block.toSource(hit.group()), "impossible"));
                    }
                }
            }
        }
        return Places.inOrder(places);
    }

    private static boolean hasDigit(String prose) {
        return prose.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
