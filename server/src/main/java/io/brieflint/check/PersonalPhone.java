package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Mobile and home numbers; a hotline is no such thing. */
final class PersonalPhone implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/personal-phone");

    private static final SignedPattern NUMBER =
            new SignedPattern(
                    "(?i)\\b(?:mobile|cell|cell ?phone|(?:private|personal|home) (?:phone |mobile )?(?:number|phone|line))\\b"
                            + "(?: number| phone)?(?: is| at| on)?[ :(]{1,3}(\\+?\\d[\\d ().-]{7,18}\\d)",
                    "obile",
                    "cell",
                    "Cell",
                    "rivate",
                    "ersonal",
                    "home ",
                    "Home ");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern.Hit hit : NUMBER.inLines(passage)) {
            long digits =
                    passage.substring(hit.group().start(), hit.group().end())
                            .chars()
                            .filter(Character::isDigit)
                            .count();
            if (digits >= 9 && digits <= 15) {
                places.add(Places.at(hit.group(), "personal-phone"));
            }
        }
        return places;
    }
}
