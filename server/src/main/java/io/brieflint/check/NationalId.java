package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Numbers that stand for one person, beside the word that says so. */
final class NationalId implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/national-id");

    private static final int FEWEST_DIGITS = 5;

    private static final List<SignedPattern> NUMBERS =
            List.of(
                    new SignedPattern(
                            "(?i)\\b(?:ssn|social security(?: number| no\\.?)?)\\b[^\\d\\n]{0,20}"
                                    + "(\\d{3}-\\d{2}-\\d{4}|\\d{9})\\b",
                            "SSN", "ssn", "ocial"),
                    new SignedPattern(
                            "(?i)\\b(?:national insurance(?: number| no\\.?)?|nino|ni number)\\b[^\\n]{0,12}?"
                                    + "\\b([A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D])\\b",
                            "nsurance", "NINO", "NI number"),
                    new SignedPattern(
                            "(?i)\\bpassport(?: number| no\\.?)?(?: is| was)?[ :#]{1,3}"
                                    + "([A-Z0-9]{7,9})\\b",
                            "assport"),
                    new SignedPattern(
                            "(?i)\\b(?:date of birth|dob|born on)\\b(?: is| was)?[:\\s]{1,3}"
                                    + "(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
                                    + "|\\d{1,2} [A-Z][a-z]{2,8} \\d{4})",
                            "of birth", "DOB", "born on"));

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern number : NUMBERS) {
            for (SignedPattern.Hit hit : number.inLines(passage)) {
                long digits =
                        passage.substring(hit.group().start(), hit.group().end())
                                .chars()
                                .filter(Character::isDigit)
                                .count();
                if (digits >= FEWEST_DIGITS) {
                    places.add(Places.at(hit.group(), "national-id"));
                }
            }
        }
        return Places.inOrder(places);
    }
}
