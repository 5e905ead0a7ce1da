package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Five different abbreviations in one paragraph, none of them one that everybody knows. */
final class AcronymDensity implements BlockCheck {
    private static final RuleId RULE = RuleId.of("readability/acronyms");
    private static final int MANY = 5;

    private static final Set<String> KNOWN =
            Set.of(
                    "AM", "PM", "UTC", "GMT", "BST", "CET", "CEST", "EST", "EDT", "CST", "CDT",
                    "MST", "MDT", "PST", "PDT", "IST", "AEST", "AEDT", "JST", "SGT", "EET", "EEST",
                    "US", "USA", "UK", "EU", "UN", "EUR", "USD", "GBP", "CHF", "CEO", "CFO", "COO",
                    "CIO", "CTO", "PDF", "FAQ", "SMS", "PIN", "ATM", "TV", "PC", "IT", "HR", "VAT",
                    "IBAN", "PIR", "ETA", "ID", "OK", "NOT", "NO", "AND", "OR", "GDPR", "ICO",
                    "NHS", "NEW", "ALL", "INC", "SEV", "AG", "SA", "LLC", "PLC", "LTD", "II", "III",
                    "IV", "QR", "URL", "WIFI", "GPS", "SIM", "USB", "AI", "HQ");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        if (text.kind() != BlockKind.PARAGRAPH && text.kind() != BlockKind.LIST_ITEM) {
            return List.of();
        }
        Set<String> found = acronyms(text.prose());
        return found.size() >= MANY
                ? List.of(
                        new Place(
                                new Span(0, text.prose().length()),
                                "acronyms",
                                String.valueOf(found.size()),
                                List.of()))
                : List.of();
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return !block.quoted() && brief.isCurrent(block);
    }

    private static Set<String> acronyms(String prose) {
        Set<String> found = new LinkedHashSet<>();
        int from = -1;
        for (int i = 0; i <= prose.length(); i++) {
            char c = i < prose.length() ? prose.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital
                    && from < 0
                    && (i == 0 || !Character.isLetterOrDigit(prose.charAt(i - 1)))) {
                from = i;
            } else if (!capital && from >= 0) {
                boolean ends = !Character.isLetterOrDigit(c) || c == 's';
                String word = prose.substring(from, i);
                if (ends && word.length() >= 3 && word.length() <= 5 && !KNOWN.contains(word)) {
                    found.add(word);
                }
                from = -1;
            }
        }
        return found;
    }
}
