package io.brieflint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Times and days that no clock and no calendar has: "18:41 PM", "at 25:10", "31 April". */
final class ImpossibleTime implements BlockCheck {
    private static final RuleId RULE = RuleId.of("consistency/impossible-time");

    private static final String ZONE =
            "(?:UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|AEST|AEDT|JST|SGT|[AaPp]\\.?[Mm])\\b";

    private static final List<SignedPattern> CLOCKS =
            List.of(
                    new SignedPattern(
                            "(?:^|[^\\d:])((?:1[3-9]|2[0-3]):[0-5]\\d(?::[0-5]\\d)? ?(?:[AaPp][Mm]|[AaPp]\\.[Mm]\\.))(?:$|[^\\w])",
                            ":"),
                    new SignedPattern(
                            "(?:^|[^\\d:.+-])((?:2[5-9]|[3-9]\\d):[0-5]\\d|24:(?:0[1-9]|[1-5]\\d)) ?"
                                    + ZONE,
                            ":"),
                    new SignedPattern("(?:^|[^\\d:.+-])(\\d{1,2}:[6-9]\\d) ?" + ZONE, ":"),
                    new SignedPattern(
                            "\\b(?:at|since|until) ((?:2[5-9]|[3-9]\\d):[0-5]\\d|(?:[01]?\\d|2[0-3]):[6-9]\\d)(?:$|[^\\d:])",
                            ":"));

    private static final List<SignedPattern> DAYS =
            List.of(
                    new SignedPattern(
                            "\\b((?:30|31) February|31 (?:April|June|September|November)|(?:February|Feb) (?:30|31)|(?:April|June|September|November) 31)\\b",
                            "30 F",
                            "31 A",
                            "31 F",
                            "31 J",
                            "31 N",
                            "31 S",
                            "ry 3",
                            "Feb 3",
                            "il 31",
                            "ne 31",
                            "er 31"),
                    new SignedPattern(
                            "\\b(20\\d\\d-(?:02-(?:30|31)|(?:04|06|09|11)-31|(?:1[3-9])-\\d\\d))\\b",
                            "-02-3",
                            "-04-31",
                            "-06-31",
                            "-09-31",
                            "-11-31",
                            "-13-",
                            "-14-",
                            "-15-",
                            "-16-",
                            "-17-",
                            "-18-",
                            "-19-"));

    private static final List<SignedPattern> TIMES =
            Stream.concat(CLOCKS.stream(), DAYS.stream()).toList();

    private static final Pattern AFTERNOON =
            Pattern.compile("(\\d{2}:\\d{2}(?::\\d{2})?) ?[Pp][Mm]");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern time : hasOddClock(text.prose()) ? TIMES : DAYS) {
            for (SignedPattern.Hit hit : time.in(text.prose())) {
                places.add(place(text, hit.group()));
            }
        }
        return Places.inOrder(places);
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return !block.quoted();
    }

    private static Place place(BlockText text, Span words) {
        String time = text.prose().substring(words.start(), words.end());
        Matcher afternoon = AFTERNOON.matcher(time);
        boolean whole = text.map().isCopied(words) && text.linkAt(words).isEmpty();
        // 18:41 is the afternoon already; an AM behind it could be either slip.
        return afternoon.matches() && whole
                ? new Place(words, "impossible", "", List.of(), Optional.of(afternoon.group(1)))
                : Places.at(words, "impossible");
    }

    /** An hour past 12, or minutes past 59: most texts that state times have the first at most. */
    private static boolean hasOddClock(String prose) {
        for (int at = prose.indexOf(':'); at >= 0; at = prose.indexOf(':', at + 1)) {
            boolean clock =
                    isDigit(prose, at - 1) && isDigit(prose, at + 1) && isDigit(prose, at + 2);
            if (clock) {
                boolean two = isDigit(prose, at - 2);
                int hour =
                        prose.charAt(at - 1) - '0' + (two ? 10 * (prose.charAt(at - 2) - '0') : 0);
                boolean half = hour > 12 && hour < 24 && saysHalf(prose, at + 3);
                if (hour > 23 || prose.charAt(at + 1) > '5' || half) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean saysHalf(String prose, int from) {
        String after = prose.substring(from, Math.min(prose.length(), from + 6));
        return after.indexOf('m') >= 0 || after.indexOf('M') >= 0;
    }

    private static boolean isDigit(String prose, int at) {
        return at >= 0 && at < prose.length() && prose.charAt(at) >= '0' && prose.charAt(at) <= '9';
    }
}
