package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that they are known again after an edit elsewhere: by rule, the words they are
 * about, and the how-manieth of these it is. What is kept quiet counts too, so that asking for
 * quiet renames nothing.
 */
public final class Fingerprints {
    private final IdentityHashMap<Finding, String> names = new IdentityHashMap<>();

    private Fingerprints() {}

    public static Fingerprints of(Analysis analysis) {
        List<Finding> all = new ArrayList<>(analysis.findings());
        for (SuppressedFinding suppressed : analysis.suppressed()) {
            all.add(suppressed.finding());
        }
        all.sort(Comparator.comparingInt(finding -> finding.span().start()));
        Fingerprints fingerprints = new Fingerprints();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : all) {
            String subject = subject(finding);
            int occurrence = seen.merge(subject, 1, Integer::sum);
            fingerprints.names.put(finding, hash(subject + '\n' + occurrence));
        }
        return fingerprints;
    }

    public String of(Finding finding) {
        String name = names.get(finding);
        return name == null ? hash(subject(finding) + "\n1") : name;
    }

    // The key of a secret is the secret: a short one could be guessed from its hash.
    private static String subject(Finding finding) {
        return finding.secret() ? finding.rule() + "\n" : finding.rule() + "\n" + finding.key();
    }

    // FNV-1a, 64 bits, over UTF-16 code units. Names only; nothing here needs to be unforgeable,
    // and loading a cryptographic provider would cost more time than the check.
    static String hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash ^= text.charAt(i) & 0xff;
            hash *= 0x100000001b3L;
            hash ^= text.charAt(i) >>> 8;
            hash *= 0x100000001b3L;
        }
        String hex = Long.toHexString(hash);
        return "0".repeat(16 - hex.length()) + hex;
    }
}
