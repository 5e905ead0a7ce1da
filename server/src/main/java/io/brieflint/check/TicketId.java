package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers of internal tickets: {@code OPS-311}. */
final class TicketId implements BlockCheck {
    private static final RuleId RULE = RuleId.of("disclosure/ticket");

    /** Reference numbers that readers are given, standards, and names of things. */
    private static final Set<String> NO_TRACKER =
            Set.of(
                    "AES",
                    "AVX",
                    "ANNEX",
                    "ANSI",
                    "ART",
                    "ASN",
                    "BASE",
                    "BIP",
                    "CASE",
                    "CAT",
                    "COVID",
                    "CRC",
                    "CVE",
                    "CWE",
                    "DIN",
                    "DORA",
                    "DSA",
                    "ECMA",
                    "EIP",
                    "ERC",
                    "EST",
                    "FIPS",
                    "GHSA",
                    "GMT",
                    "GPT",
                    "HTTP",
                    "HTTPS",
                    "IEC",
                    "IEEE",
                    "INC",
                    "INCIDENT",
                    "IPV",
                    "ISO",
                    "JEP",
                    "JSR",
                    "LEVEL",
                    "MD",
                    "MODEL",
                    "NIST",
                    "ORDER",
                    "PART",
                    "PCI",
                    "PDP",
                    "PEP",
                    "PHASE",
                    "POSIX",
                    "POP",
                    "RAID",
                    "REF",
                    "REQ",
                    "RFC",
                    "RHSA",
                    "RIPEMD",
                    "ROT",
                    "ROOM",
                    "RSA",
                    "SEV",
                    "SHA",
                    "SKU",
                    "SOC",
                    "SSL",
                    "STEP",
                    "TCP",
                    "TLS",
                    "UDP",
                    "USB",
                    "USN",
                    "UTC",
                    "UTF",
                    "VLAN",
                    "WCAG",
                    "XPS",
                    "ZONE",
                    "FAQ",
                    "EUR",
                    "USD",
                    "GBP",
                    "TOP");

    private static final List<String> TRACKER_WORDS =
            List.of("ticket", "issue", "track", "jira", "bug", "see ", "task", "story", "follow");

    private static final SignedPattern TICKET =
            new SignedPattern(
                    "(?:^|[\\s(\\[,;:])([A-Z]{3,10}-\\d{2,6})(?:$|[\\s)\\],;:.!?'])", "-");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        String prose = text.prose();
        List<Place> places = new ArrayList<>();
        if (hasSign(prose)) {
            for (SignedPattern.Hit hit : TICKET.in(prose)) {
                String id = prose.substring(hit.group().start(), hit.group().end());
                if (isTicket(id) && isTracked(prose, hit.group())) {
                    places.add(Places.at(hit.group(), id.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return places;
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return block.level() == 0;
    }

    @Override
    public List<Place> check(CheckInput input) {
        return BlockCheck.super.check(input).stream()
                .filter(place -> !isOwn(input.brief(), place.key().toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** A capital, a hyphen and a digit. */
    private static boolean hasSign(String prose) {
        for (int at = prose.indexOf('-', 1); at > 0; at = prose.indexOf('-', at + 1)) {
            boolean digit = at + 1 < prose.length() && Character.isDigit(prose.charAt(at + 1));
            if (digit && Character.isUpperCase(prose.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTicket(String id) {
        return !NO_TRACKER.contains(id.substring(0, id.indexOf('-')));
    }

    /** In brackets, or beside a word for what a tracker holds. */
    private static boolean isTracked(String prose, Span id) {
        boolean bracketed = id.start() > 0 && "([".indexOf(prose.charAt(id.start() - 1)) >= 0;
        String line = Runs.line(prose, id).toLowerCase(Locale.ROOT);
        return bracketed || TRACKER_WORDS.stream().anyMatch(line::contains);
    }

    /** The number of the incident itself, as its title or front matter gives it. */
    private static boolean isOwn(Brief brief, String id) {
        return brief.metadata().fields().stream().anyMatch(field -> field.value().contains(id))
                || (brief.blocks().get(0).prose().contains(id)
                        && brief.blocks().get(0).level() > 0);
    }
}
