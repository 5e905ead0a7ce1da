package io.brieflint.language;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/** Hears whether a text begins with a vowel when it is read aloud. */
final class IndefiniteArticle {
    /** Letters whose names begin with a vowel: an SLA, an HTTP error, an MFA prompt. */
    private static final String VOWEL_NAMES = "AEFHILMNORSX";

    /** Written in capitals, but spoken as words. */
    private static final Set<String> SPOKEN_AS_WORDS =
            Set.of(
                    "FAT", "FIDO", "FIFO", "HIPAA", "LAN", "LIFO", "LUN", "MAC", "NAND", "NAS",
                    "NASA", "NAT", "NATO", "NIC", "NIST", "NOC", "NUMA", "RAID", "RAM", "REST",
                    "ROM", "SAML", "SAN", "SAST", "SCIM", "SEV", "SIEM", "SIM", "SOAP", "SOAR",
                    "SOC", "SOX", "SPOF");

    /** Written small and with vowels, but spelled out. */
    private static final Set<String> SPELLED_OUT =
            Set.of("mfa", "sla", "sli", "slo", "sre", "rpo", "rto", "lru", "sso", "nginx");

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+(,\\d{3})*");

    private static final Pattern SILENT_H = Pattern.compile("(hour|hono|hones|heir|herb).*");

    private static final Pattern LIKE_YOU_OR_ONE =
            Pattern.compile(
                    "eu.*|ew.*|one|ones|once|oneself|onetime|u"
                            + "|u[bcfhjkrst][aeiou].*|uni(?:[^nmd].*)?");

    private IndefiniteArticle() {}

    static String before(String following) {
        Matcher word = WORD.matcher(following);
        return word.find() && beginsWithVowel(word.group()) ? "an" : "a";
    }

    private static boolean beginsWithVowel(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.startsWith("8") || word.matches("1[18](,\\d{3})*|1[18]\\d{3}|1[18]\\d{6}");
        }
        if (isSpelledOut(word)) {
            return VOWEL_NAMES.indexOf(Character.toUpperCase(word.charAt(0))) >= 0;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (SILENT_H.matcher(small).matches()) {
            return true;
        }
        return "aeiou".indexOf(small.charAt(0)) >= 0 && !LIKE_YOU_OR_ONE.matcher(small).matches();
    }

    private static boolean isSpelledOut(String word) {
        if (word.length() == 1) {
            return true;
        }
        if (SPOKEN_AS_WORDS.contains(word.replaceFirst("[a-z]+$", ""))) {
            return false;
        }
        boolean capitals = Character.isUpperCase(word.charAt(1));
        return capitals || SPELLED_OUT.contains(word) || word.matches("[^aeiouyAEIOUY]+");
    }
}
