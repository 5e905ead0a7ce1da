package io.brieflint.profile;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.SectionRole;
import java.util.Locale;
import java.util.Optional;

/**
 * Who a text speaks to. Jargon is never evidence: engineers write jargon to everybody.
 *
 * @param reason what in the text says so
 */
record AudienceEvidence(Audience audience, String reason) {

    static Optional<AudienceEvidence> weigh(Brief brief) {
        StringBuilder all = new StringBuilder(" ");
        for (Block block : brief.blocks()) {
            if (!block.quoted()) {
                all.append(block.prose().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        String text = all.toString();
        if (has(
                text,
                "supervisory authority",
                "data protection authority",
                "article 33",
                "article 34",
                "competent authority",
                "hereby notify")) {
            return found(Audience.REGULATOR, "names an authority");
        }
        if (has(
                text,
                "dear ceo",
                "decision needed",
                "decision required",
                " the board ",
                "for the board",
                "executive summary",
                "revenue at risk")) {
            return found(Audience.EXECUTIVE, "asks for a decision or speaks of money");
        }
        boolean owners =
                brief.blocks().stream()
                        .anyMatch(
                                block ->
                                        block.role() == SectionRole.ACTIONS
                                                && block.kind() == BlockKind.TABLE_CELL);
        if (owners) {
            return found(Audience.ENGINEERING, "action table with owners");
        }
        if (has(text, "dear partner", "your integration", "our partners,")) {
            return found(Audience.PARTNER, "addresses partners");
        }
        if (has(text, "dear colleagues", "hi team", "hi all", "all staff", "colleagues,")) {
            return found(Audience.EMPLOYEE, "addresses colleagues");
        }
        if (has(
                text,
                " you ",
                " your ",
                " you'",
                "we apologi",
                "we are sorry",
                "contact support")) {
            return found(Audience.CUSTOMER, "addressee \"you\"");
        }
        return Optional.empty();
    }

    private static Optional<AudienceEvidence> found(Audience audience, String reason) {
        return Optional.of(new AudienceEvidence(audience, reason));
    }

    private static boolean has(String text, String... phrases) {
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
