package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers of internal tickets: {@code OPS-311}. */
final class TicketId implements Check {
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
    public List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        List<Place> places = new ArrayList<>();
        for (Block block : brief.blocks()) {
            if (block.level() == 0 && hasSign(block.prose())) {
                for (SignedPattern.Hit hit : TICKET.in(block.prose())) {
                    String id = block.prose().substring(hit.group().start(), hit.group().end());
                    boolean tracked = isTicket(id) && isTracked(block.prose(), hit.group());
                    if (tracked && !isOwn(brief, id)) {
                        Span place = block.toSource(hit.group());
                        places.add(Places.at(place, id.toLowerCase(Locale.ROOT)));
                    }
                }
            }
        }
        return places;
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
                || brief.blocks().get(0).prose().contains(id) && brief.blocks().get(0).level() > 0;
    }
}
