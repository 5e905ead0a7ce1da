package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.finding.RuleId;
import io.brieflint.profile.Audience;
import io.brieflint.rule.Regime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A notice that a law asks for, counted from the stated moment, of which the brief does not say
 * whether it went out. Silent unless the project names the law.
 */
final class NoticeDeadline implements Check {
    private static final RuleId RULE = RuleId.of("regulatory/deadline");
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private static final SignedPattern ANSWERED =
            new SignedPattern(
                    "(?i)\\b(?:notified|informed|reported|submitted|filed|lodged|sent|made|due|no (?:duty|obligation|requirement)"
                            + "|not (?:notifiable|reportable|required)|notice|notification)\\b",
                    "otif",
                    "nform",
                    "eport",
                    "ubmit",
                    "iled",
                    "odged",
                    "sent",
                    "made",
                    "due",
                    "duty",
                    "bligation",
                    "equire",
                    "otice");
    private static final List<String> AUTHORITIES =
            List.of(
                    "authority",
                    "regulator",
                    "commissioner",
                    " ico",
                    "cnil",
                    "csirt",
                    "supervisor",
                    "commission",
                    "article",
                    "8-k",
                    "notification",
                    "cert",
                    "department of");

    private final List<Regime> regimes;

    NoticeDeadline(List<Regime> regimes) {
        this.regimes = regimes;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        boolean toThem = input.profile().audience() == Audience.REGULATOR;
        if (regimes.isEmpty() || (toThem ? explainsDelay(input) : isAnswered(input))) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Regime regime : regimes) {
            Optional<Awareness> known = Awareness.of(input.brief(), input.facts(), regime.clock());
            known.ifPresent(moment -> place(input, regime, moment, toThem, places));
        }
        return Places.inOrder(places);
    }

    /** To the authority itself, only a late notice is worth a word. */
    private static void place(
            CheckInput input,
            Regime regime,
            Awareness moment,
            boolean onlyLate,
            List<Place> places) {
        Regime.Duty duty = regime.duties().get(0);
        LocalDateTime deadline = duty.within().after(moment.utc());
        boolean past = moment.isBefore(input.now(), deadline);
        if (past || !onlyLate) {
            String detail =
                    regime.name()
                            + ": "
                            + duty.what()
                            + (past ? " was due " : " is due ")
                            + SPOKEN.format(deadline);
            places.add(new Place(moment.fact().span(), regime.id(), detail, List.of()));
        }
    }

    private static boolean isAnswered(CheckInput input) {
        for (Block block : input.brief().blocks()) {
            String prose = block.prose().toLowerCase(Locale.ROOT);
            boolean authority = AUTHORITIES.stream().anyMatch(prose::contains);
            if (authority && !block.quoted() && !ANSWERED.in(block.prose()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean explainsDelay(CheckInput input) {
        return input.brief().blocks().stream()
                .map(block -> block.prose().toLowerCase(Locale.ROOT))
                .anyMatch(prose -> prose.contains("delay") || prose.contains("early warning"));
    }
}
