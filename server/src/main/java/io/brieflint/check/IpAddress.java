package io.brieflint.check;

import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Network addresses of machines; not version numbers, and not addresses that readers are to use.
 */
final class IpAddress implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/ip-address");

    /** Public services that are known by their number, and addresses of no machine. */
    private static final Set<String> PUBLIC =
            Set.of(
                    "1.1.1.1",
                    "1.0.0.1",
                    "8.8.8.8",
                    "8.8.4.4",
                    "9.9.9.9",
                    "127.0.0.1",
                    "0.0.0.0",
                    "255.255.255.255");

    private static final Set<String> NUMBERED =
            Set.of(
                    "version",
                    "v",
                    "release",
                    "build",
                    "firmware",
                    "section",
                    "chapter",
                    "clause",
                    "driver",
                    "kernel");

    private static final List<String> MACHINES =
            List.of(" ip", "address", "server", "host", "traffic", "://", "router", "gateway");

    /** The writer tells readers which addresses to let in. */
    private static final List<String> FOR_READERS =
            List.of("allowlist", "allow-list", "allow list", "whitelist", "safelist");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        for (int dot = passage.indexOf('.'); dot >= 0; dot = passage.indexOf('.', dot + 1)) {
            if (isDigit(passage, dot - 1) && isDigit(passage, dot + 1)) {
                Span run = Runs.around(passage, dot, "._-");
                String address = passage.substring(run.start(), run.end());
                if (isFour(address) && isMachine(passage, run, address)) {
                    places.add(Places.at(run, "ip-address"));
                }
                dot = Math.max(dot, run.end() - 1);
            }
        }
        for (int at = passage.indexOf("::"); at >= 0; at = passage.indexOf("::", at + 2)) {
            Span run = Runs.around(passage, at, ":._-");
            if (isSix(passage.substring(run.start(), run.end()))) {
                places.add(Places.at(run, "ip-address"));
            }
            at = Math.max(at, run.end() - 2);
        }
        return Places.inOrder(places);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isFour(String run) {
        String[] parts = run.split("\\.", -1);
        if (parts.length != 4 || PUBLIC.contains(run)) {
            return false;
        }
        boolean large = false;
        for (String part : parts) {
            boolean number =
                    !part.isEmpty()
                            && part.length() <= 3
                            && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || Integer.parseInt(part) > 255) {
                return false;
            }
            large |= part.length() > 1;
        }
        return large;
    }

    private static boolean isSix(String run) {
        boolean hex =
                run.chars().allMatch(c -> c == ':' || (Character.digit(c, 16) >= 0 && c < 'g'));
        return hex
                && run.length() >= 6
                && run.chars().anyMatch(Character::isDigit)
                && run.chars().filter(c -> c == ':').count() >= 3;
    }

    private static boolean isMachine(String text, Span run, String address) {
        String line = Runs.line(text, run).toLowerCase(Locale.ROOT);
        boolean sure =
                isPrivate(address)
                        || longParts(address) >= 3
                        || MACHINES.stream().anyMatch(line::contains);
        return sure
                && !NUMBERED.contains(Runs.wordBefore(text, run.start()))
                && FOR_READERS.stream().noneMatch(line::contains);
    }

    /** RFC 1918. */
    private static boolean isPrivate(String address) {
        return address.startsWith("10.")
                || address.startsWith("192.168.")
                || address.matches("172\\.(1[6-9]|2\\d|3[01])\\..*");
    }

    /** Versions and sections count up from one; addresses seldom do. */
    private static long longParts(String address) {
        return Arrays.stream(address.split("\\.", -1)).filter(part -> part.length() > 1).count();
    }
}
