package io.brieflint.check;

import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words of three to five capitals that not everybody knows. */
final class Abbreviations {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private static final Set<String> KNOWN =
            Set.of(
                    "AM", "PM", "UTC", "GMT", "BST", "CET", "CEST", "EST", "EDT", "CST", "CDT",
                    "MST", "MDT", "PST", "PDT", "IST", "AEST", "AEDT", "JST", "SGT", "EET", "EEST",
                    "US", "USA", "UK", "EU", "UN", "EUR", "USD", "GBP", "CHF", "CEO", "CFO", "COO",
                    "CIO", "CTO", "PDF", "FAQ", "SMS", "PIN", "ATM", "TV", "PC", "IT", "HR", "VAT",
                    "IBAN", "PIR", "ETA", "ID", "OK", "NOT", "NO", "AND", "OR", "GDPR", "ICO",
                    "NHS", "NEW", "ALL", "INC", "SEV", "AG", "SA", "LLC", "PLC", "LTD", "II", "III",
                    "IV", "QR", "URL", "WIFI", "GPS", "SIM", "USB", "AI", "HQ", "EMEA", "APAC",
                    "ASAP");

    private Abbreviations() {}

    /** Those of sentences, not of headings or tables; in text order, without the s of a plural. */
    static List<Span> in(BlockText text) {
        boolean sentences =
                text.kind() == BlockKind.PARAGRAPH || text.kind() == BlockKind.LIST_ITEM;
        return sentences ? in(text.prose()) : List.of();
    }

    /** Each once, in text order. */
    static Set<String> words(String prose) {
        Set<String> words = new LinkedHashSet<>();
        in(prose).forEach(word -> words.add(prose.substring(word.start(), word.end())));
        return words;
    }

    static List<Span> in(String prose) {
        List<Span> found = new ArrayList<>();
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
                int length = i - from;
                if (ends
                        && length >= SHORTEST
                        && length <= LONGEST
                        && !KNOWN.contains(prose.substring(from, i))) {
                    found.add(new Span(from, i));
                }
                from = -1;
            }
        }
        return found;
    }
}
