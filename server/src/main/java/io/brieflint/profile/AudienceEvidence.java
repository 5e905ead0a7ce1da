package io.brieflint.profile;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Mark;
import io.brieflint.document.SectionRole;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who a text speaks to, by what it says and how it is built. Jargon is never evidence: engineers
 * write jargon to everybody.
 *
 * @param reason the strongest sign
 */
record AudienceEvidence(Audience audience, String reason) {
    private static final int ENOUGH = 2;

    /** A sign in the wording. */
    private record Sign(Audience audience, int weight, String reason, List<String> phrases) {}

    private static final List<Sign> SIGNS =
            List.of(
                    sign(
                            Audience.REGULATOR,
                            4,
                            "names an authority",
                            "supervisory authority",
                            "data protection authority",
                            "competent authority",
                            "market authority",
                            "incident notification",
                            "notification under",
                            "pursuant to article",
                            "under article 33",
                            "under article 23",
                            "hereby notify"),
                    sign(
                            Audience.EXECUTIVE,
                            4,
                            "asks for a decision",
                            "decision needed",
                            "decision required",
                            "decision requested",
                            "we ask the board",
                            "for the board",
                            "dear ceo",
                            "decision for you",
                            "no decision needed",
                            "no decision is needed",
                            "briefing for",
                            "chief executive",
                            "board paper",
                            "from you we need"),
                    sign(
                            Audience.EXECUTIVE,
                            2,
                            "speaks of money and the business",
                            "revenue",
                            "per hour in sales",
                            "executive summary"),
                    sign(
                            Audience.PARTNER,
                            4,
                            "addresses partners",
                            "dear partner",
                            "your integration",
                            "partner manager",
                            "for our partners",
                            "our shop partners",
                            "partner desk",
                            "partner care",
                            "your customers"),
                    sign(
                            Audience.EMPLOYEE,
                            4,
                            "addresses colleagues",
                            "dear colleagues",
                            "hi team",
                            "dear all",
                            "hi everyone",
                            "all staff",
                            "colleagues,",
                            "the service desk",
                            "it service desk",
                            "your manager",
                            "our own staff"),
                    sign(
                            Audience.ENGINEERING,
                            2,
                            "links to an internal channel",
                            "slack.com",
                            "slack thread",
                            "teams.microsoft.com",
                            "internal post-mortem",
                            "internal postmortem"),
                    sign(
                            Audience.CUSTOMER,
                            2,
                            "apologises",
                            "we apologi",
                            "we're sorry",
                            "we are sorry",
                            "we\u2019re sorry",
                            "thank you for your",
                            "thanks for your"),
                    sign(
                            Audience.CUSTOMER,
                            1,
                            "offers support",
                            "contact support",
                            "reach out to support",
                            "our support team",
                            "support@"));

    private static final Set<String> REVIEW_FIELDS =
            Set.of(
                    "time to repair",
                    "time to resolve",
                    "attendees",
                    "atendees",
                    "authors",
                    "author",
                    "lead",
                    "reviewers",
                    "incident commander",
                    "key events",
                    "identified",
                    "context",
                    "time to detect",
                    "time to mitigate");

    /** Front matter that only pages for everybody have. */
    private static final Set<String> PUBLISHED =
            Set.of(
                    "layout",
                    "tags",
                    "categories",
                    "category",
                    "author",
                    "description",
                    "permalink",
                    "linktitle");

    private static Sign sign(Audience audience, int weight, String reason, String... phrases) {
        return new Sign(audience, weight, reason, List.of(phrases));
    }

    /**
     * What one block says.
     *
     * @param text in lower case, between spaces, with the targets of its links
     */
    static Wording.Readers in(String text) {
        int signs = 0;
        for (int i = 0; i < SIGNS.size(); i++) {
            if (SIGNS.get(i).phrases().stream().anyMatch(text::contains)) {
                signs |= 1 << i;
            }
        }
        int addressed =
                count(text, " you ")
                        + count(text, " your ")
                        + count(text, " you're ")
                        + count(text, " you\u2019re ");
        return new Wording.Readers(signs, addressed);
    }

    /**
     * @param wordings one per block
     */
    static Optional<AudienceEvidence> weigh(Brief brief, List<Wording> wordings) {
        Scale scale = new Scale();
        int signs = 0;
        int addressed = 0;
        for (int i = 0; i < wordings.size(); i++) {
            if (!brief.blocks().get(i).quoted()) {
                signs |= wordings.get(i).readers().signs();
                addressed += wordings.get(i).readers().addressed();
            }
        }
        for (int i = 0; i < SIGNS.size(); i++) {
            if ((signs & (1 << i)) != 0) {
                Sign sign = SIGNS.get(i);
                scale.add(sign.audience(), sign.weight(), sign.reason());
            }
        }
        if (addressed > 0) {
            scale.add(Audience.CUSTOMER, addressed > 2 ? 2 : 1, "addressee \"you\"");
        }
        structure(brief, scale);
        return scale.heaviest();
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    /**
     * A review for colleagues looks back at the work itself: what went well, who does what next, in
     * which ticket.
     */
    private static void structure(Brief brief, Scale scale) {
        boolean lookingBack =
                has(brief, SectionRole.WENT_WELL)
                        || has(brief, SectionRole.WENT_WRONG)
                        || has(brief, SectionRole.LUCK);
        if (lookingBack) {
            scale.add(Audience.ENGINEERING, 3, "sections \"went well\" and \"went wrong\"");
        }
        if (brief.blocks().stream().anyMatch(AudienceEvidence::isOwnedAction)) {
            scale.add(Audience.ENGINEERING, 2, "a table of actions with owners");
        }
        if (brief.blocks().stream().anyMatch(AudienceEvidence::isTicketedAction)) {
            scale.add(Audience.ENGINEERING, 2, "actions with tickets");
        }
        long fields =
                brief.blocks().stream()
                        .map(AudienceEvidence::label)
                        .filter(REVIEW_FIELDS::contains)
                        .distinct()
                        .count();
        if (fields > 0) {
            scale.add(Audience.ENGINEERING, fields > 1 ? 3 : 1, "fields of a review form");
        }
        boolean analysed =
                has(brief, SectionRole.CAUSE)
                        || has(brief, SectionRole.LESSONS)
                        || has(brief, SectionRole.ACTIONS);
        if (has(brief, SectionRole.TIMELINE) && analysed) {
            scale.add(Audience.ENGINEERING, 2, "the form of a review");
        }
        if (PUBLISHED.stream().anyMatch(key -> !brief.metadata().all(key).isEmpty())) {
            scale.add(Audience.CUSTOMER, 3, "front matter of a published page");
        }
    }

    private static boolean has(Brief brief, SectionRole role) {
        return brief.sections().stream().anyMatch(section -> section.role() == role);
    }

    private static boolean isOwnedAction(Block block) {
        if (block.kind() != BlockKind.TABLE_HEADER || block.role() != SectionRole.ACTIONS) {
            return false;
        }
        String header = block.prose().strip().toLowerCase(Locale.ROOT);
        return header.equals("owner") || header.equals("who") || header.equals("assignee");
    }

    private static boolean isTicketedAction(Block block) {
        return block.role() == SectionRole.ACTIONS
                && block.text().marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.LINK)
                        .map(Mark::target)
                        .anyMatch(
                                target ->
                                        target.contains("/issues/")
                                                || target.contains("/pull/")
                                                || target.contains("/browse/"));
    }

    private static String label(Block block) {
        String label =
                block.labelEnd() > 0
                        ? block.prose()
                                .substring(0, Math.min(block.labelEnd(), block.prose().length()))
                        : "";
        if (label.isEmpty() && block.text().label().length() < 30) {
            label = block.text().label();
        }
        return label.replace(":", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Adds up the signs for each reader. */
    private static final class Scale {
        private final Map<Audience, Integer> weights = new EnumMap<>(Audience.class);
        private final Map<Audience, String> reasons = new HashMap<>();

        void add(Audience audience, int weight, String reason) {
            weights.merge(audience, weight, Integer::sum);
            reasons.putIfAbsent(audience, reason);
        }

        /** Empty when nothing weighs enough, or two weigh the same. */
        Optional<AudienceEvidence> heaviest() {
            List<Audience> order =
                    weights.keySet().stream()
                            .sorted(
                                    Comparator.comparing(
                                            (Audience audience) -> -weights.get(audience)))
                            .toList();
            if (order.isEmpty() || weights.get(order.get(0)) < ENOUGH) {
                return Optional.empty();
            }
            boolean tie =
                    order.size() > 1 && weights.get(order.get(0)).equals(weights.get(order.get(1)));
            Audience first = tie ? Audience.CUSTOMER : order.get(0);
            return Optional.of(
                    new AudienceEvidence(
                            first, reasons.getOrDefault(first, "signs for several readers")));
        }
    }
}
