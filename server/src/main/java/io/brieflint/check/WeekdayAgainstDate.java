package io.brieflint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Tuesday 4 March 2026": a weekday that this date does not have. Silent without the year. */
final class WeekdayAgainstDate implements BlockCheck {
    private static final RuleId RULE = RuleId.of("consistency/weekday-date");

    private static final String DAYS =
            "(Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day)?[.,]? ";
    private static final String MONTHS =
            "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b"
                            + DAYS
                            + "(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
                            + MONTHS
                            + ",? (\\d{4})|"
                            + MONTHS
                            + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))\\b");
    private static final List<String> MONTH_NAMES =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");
    private static final List<String> SHORT_NAMES =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> DAY_NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        List<Place> places = new ArrayList<>();
        if (hasYear(text.prose())) {
            Matcher matcher = DATE.matcher(text.prose().replace('\n', ' '));
            while (matcher.find()) {
                compare(matcher, places);
            }
        }
        return places;
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return !block.quoted();
    }

    /** Four digits and a weekday: few blocks have both. */
    private static boolean hasYear(String prose) {
        return (prose.contains(" 20") || prose.contains(" 19"))
                && SHORT_NAMES.stream().anyMatch(prose::contains);
    }

    private static void compare(Matcher matcher, List<Place> places) {
        Optional<LocalDate> date = date(matcher);
        if (date.isEmpty()) {
            return;
        }
        DayOfWeek stated = DayOfWeek.of(DAY_NAMES.indexOf(matcher.group(1).substring(0, 2)) + 1);
        if (date.get().getDayOfWeek() != stated) {
            String real = date.get().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            Span span = new Span(matcher.start(), matcher.end());
            places.add(new Place(span, date.get().toString(), real, List.of()));
        }
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        boolean dayFirst = matcher.start(2) >= 0;
        boolean iso = matcher.start(8) >= 0;
        String year = matcher.group(dayFirst ? 4 : iso ? 8 : 7);
        String day = matcher.group(dayFirst ? 2 : iso ? 10 : 6);
        int month =
                iso
                        ? Integer.parseInt(matcher.group(9))
                        : MONTH_NAMES.indexOf(matcher.group(dayFirst ? 3 : 5)) + 1;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
