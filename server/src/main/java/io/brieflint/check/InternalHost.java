package io.brieflint.check;

import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of machines that exist only inside: {@code db-03.corp.local}, {@code localhost:8080}. */
final class InternalHost implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/internal-host");

    private static final List<String> ENDINGS =
            List.of(
                    ".internal",
                    ".local",
                    ".corp",
                    ".lan",
                    ".intranet",
                    ".localdomain",
                    ".home.arpa");

    /** Endings that files and code have too: one plain name before them may be anything. */
    private static final Set<String> ALSO_CODE = Set.of(".internal", ".local");

    /** First parts of package names and of code. */
    private static final Set<String> CODE =
            Set.of("com", "org", "net", "io", "java", "javax", "sun", "de", "uk", "self", "this");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        for (String ending : ENDINGS) {
            for (int at = passage.indexOf(ending); at >= 0; at = passage.indexOf(ending, at + 1)) {
                Span run = Runs.around(passage, at, ".-_");
                boolean whole = run.end() == at + ending.length();
                if (whole && isHost(passage, run, ending)) {
                    places.add(Places.at(run, "internal-host"));
                }
            }
        }
        for (int at = passage.indexOf("localhost");
                at >= 0;
                at = passage.indexOf("localhost", at + 9)) {
            Span run = Runs.around(passage, at, ".-_");
            boolean alone = run.length() == "localhost".length();
            if (alone && (isAddress(passage, run.start()) || isPort(passage, run.end()))) {
                places.add(Places.at(run, "internal-host"));
            }
        }
        return Places.inOrder(places);
    }

    private static boolean isHost(String text, Span run, String ending) {
        String name = text.substring(run.start(), run.end() - ending.length());
        boolean named = !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
        int dot = name.indexOf('.');
        if (!named
                || name.indexOf('_') >= 0
                || (dot > 0 && CODE.contains(name.substring(0, dot)))) {
            return false;
        }
        boolean telling =
                dot > 0
                        || name.indexOf('-') > 0
                        || name.chars().anyMatch(Character::isDigit)
                        || isAddress(text, run.start())
                        || isPort(text, run.end());
        return telling || !ALSO_CODE.contains(ending);
    }

    private static boolean isAddress(String text, int start) {
        return start >= 2 && (text.startsWith("//", start - 2) || text.charAt(start - 1) == '@');
    }

    private static boolean isPort(String text, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == ':'
                && Character.isDigit(text.charAt(end + 1));
    }
}
