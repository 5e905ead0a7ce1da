package io.brieflint.config;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How somebody speaks whose own service fails: says what is wrong, that somebody works on it, that
 * they are sorry, that it is over. Notices, letters and short statements do several of these,
 * whatever they are called; other texts seldom do.
 */
final class NoticeSpeech {
    /** In characters. Longer texts have headings and times, which tell more. */
    static final int LONGEST = 4_500;

    private static final String SERVICE =
            "(?:services?|systems?|servers?|sites?|website|network|internet|e-?mail|mail|phones?"
                    + "|telephones?|platforms?|api|power|water|electricity|access|database"
                    + "|connections?|connectivity|portal|app|gateway|trains?|lines?|accounts?"
                    + "|operations?|logins?|cluster|payments?|orders?|trading)";
    private static final String TROUBLE =
            "(?:issues?|problems?|difficult(?:y|ies)|outages?|interruptions?|disruptions?|failures?"
                    + "|downtime|incidents?|delays?|attacks?|breakdowns?|faults?|slowness"
                    + "|instability|trouble)";

    /** Each is one way of saying what is wrong. RE2/J: linear in the text, whatever it is. */
    private static final List<Pattern> TROUBLES =
            patterns(
                    "\\b(?:is|are|was|were|been|be|currently|now|still|continues? to|we|i|have|has|had)"
                            + " (?:\\w+ )?experienc(?:e|es|ed|ing) (?:[\\w,-]+ ){0,5}?"
                            + TROUBLE,
                    "\\bexperienced (?:[\\w,-]+ ){0,5}?" + TROUBLE,
                    "\\b(?:we|i|there)(?: (?:are|have|had|is|was|were|has|been)|'re|'ve)?"
                            + " (?:\\w+ ){0,2}?(?:having|had|been|was|is|were|encountered|facing)"
                            + " (?:[\\w-]+ ){0,5}?"
                            + TROUBLE,
                    "\\b"
                            + TROUBLE
                            + " (?:[\\w-]+ ){0,3}?(?:affecting|affected|impacting|impacted"
                            + "|preventing|prevented|with (?:our|the))\\b",
                    "\\b(?:caused|suffered|due to|result of|following|because of|led to|from|after)"
                            + " (?:[\\w,'-]+ ){0,6}?"
                            + TROUBLE,
                    "\\b"
                            + SERVICE
                            + " (?:\\w+ ){0,5}?(?:is|are|was|were|has been|have been|became|went"
                            + "|remains?) (?:\\w+ )?(?:down|out|offline|unavailable|inaccessible|unreachable"
                            + "|unresponsive|slow|interrupted|disrupted|compromised|hacked|damaged"
                            + "|lost|affected)\\b",
                    "\\bwithout (?:power|electricity|water|service|internet|phones?|heat)\\b",
                    "\\b(?:power|network|internet|system|service|server|phone|water|signal|it"
                            + "|technology|campus|website) (?:outage|failure|interruption|disruption"
                            + "|problem|issue|incident|break)s?\\b",
                    "\\b(?:data|security|cyber|cybersecurity|ransomware|privacy|hacking)"
                            + " ?-?(?:security )?(?:incident|event|breach|attack|threat)s?\\b",
                    "\\bunauthori[sz]ed (?:\\w+ )?(?:access|party|person|individual|user|actor)"
                            + "|\\bhack(?:ed|ers?)\\b|\\bransomware\\b"
                            + "|\\bmalicious (?:file|software|actor|code)",
                    "\\b(?:personal|customer|patient|payment|credit|card|account|health) (?:card )?"
                            + "(?:information|data|details|accounts?|cards?) (?:\\w+ ){0,4}?(?:accessed"
                            + "|stolen|exposed|acquired|compromised|involved|disclosed|affected)\\b"
                            + "|\\btheft of\\b|\\bfraudulent\\b|\\bphishing\\b",
                    "\\b(?:fib(?:re|er)|cable|line|main|pipe|transformer|disk|drive|raid|hardware"
                            + "|router|switch|generator|cooler)s? (?:\\w+ )?(?:cut|break|broke|failed"
                            + "|failure|damaged?|burst|crash(?:ed)?|outage)\\b"
                            + "|\\b(?:broken?|damaged|severed|failed|cut|hit) (?:\\w+ ){0,3}(?:fib(?:re|er)|cable"
                            + "|line|main|pipe|transformer|disk|drive|hardware|router|switch"
                            + "|generator)s?\\b");

    private static final Pattern WORK =
            pattern(
                    "\\b(?:we|engineers?|technicians?|crews?|staff|teams?|it services|specialists?"
                            + "|vendor|provider|experts?|department|i)"
                            + "(?:'re|'m| are| is| am| have been| has been| continue to| were)?"
                            + " (?:\\w+ ){0,3}?(?:investigat(?:e|ing)|working|work|looking into"
                            + "|restoring|repairing|resolving|troubleshooting|monitoring|aware of"
                            + "|rebuilding)\\b"
                            + "|\\b(?:will|shall|'ll) (?:\\w+ )?(?:provide|post|send|share|give|be|keep"
                            + "|let|update|restore|continue|recover|notify) (?:\\w+ ){0,4}?(?:updates?"
                            + "|updated|informed|posted|you know|information|restored|restore|touch"
                            + "|you as)\\b"
                            + "|\\b(?:repairs?|restoration|recovery|investigation|work|fix|patch)"
                            + " (?:is|are|has|have|was|were|efforts|will|continues?|under)\\b"
                            + "|\\bstay tuned\\b|\\bnext update\\b|\\bmore updates\\b|\\bfurther updates?\\b"
                            + "|\\bin the process of (?:restoring|repairing|recovering|fixing)");
    private static final Pattern SORRY =
            pattern(
                    "\\bapolog(?:i[sz]e|ies|y)\\b|\\bsorry (?:for|that|about|to)\\b|\\bregret\\b"
                            + "|\\b(?:we are|we're|i am|i'm) (?:\\w+ )?sorry\\b"
                            + "|\\bthank(?:s| you)(?: all)?(?: \\w+){0,4} (?:for )?(?:your|their|the)"
                            + "(?: \\w+){0,3} (?:patience|understanding|support)\\b"
                            + "|\\byour (?:continued )?(?:patience|understanding)\\b"
                            + "|\\bappreciate (?:your|the) (?:\\w+ )?(?:patience|understanding)"
                            + "|\\binconvenienc");
    private static final Pattern OVER =
            pattern(
                    "\\b"
                            + SERVICE
                            + " (?:\\w+ ){0,3}?(?:is|are|was|were|has been|have been|had been|came|went)"
                            + " (?:\\w+ ){0,2}?(?:restored|resolved|back|operational|online|recovered"
                            + "|reopened|running|stable|normal)\\b"
                            + "|\\b(?:issue|problem|outage|incident|fault|disruption)s? (?:\\w+ ){0,2}?"
                            + "(?:is|are|was|were|has been|have been|has|have|had been) (?:\\w+ ){0,2}?"
                            + "(?:resolved|fixed|solved|repaired|corrected|addressed|mitigated|over"
                            + "|contained|identified|discovered)\\b"
                            + "|\\b(?:back|return(?:ed|ing)?|restored?) to (?:normal|full|service"
                            + "|operation)|\\bback (?:up|online|in service)\\b|\\bup and running\\b"
                            + "|\\brestored (?:service|access|power|the)\\b"
                            + "|\\bresum(?:e|ed|es|ing) (?:normal )?(?:service|operations?|activities)"
                            + "|\\bfully (?:restored|operational|resolved|recovered)");

    private final int troubles;
    private final List<String> others = new ArrayList<>();

    private NoticeSpeech(String text) {
        troubles = (int) TROUBLES.stream().filter(way -> way.matcher(text).find()).count();
        if (troubles > 0) {
            add(WORK, "work on it", text);
            add(SORRY, "an apology or thanks", text);
            add(OVER, "its end", text);
        }
    }

    static NoticeSpeech of(String text) {
        return new NoticeSpeech(text.length() > LONGEST ? "" : plain(text));
    }

    /**
     * @param doubtful whether something else speaks for a brief, too
     */
    boolean isNotice(boolean doubtful) {
        int enough = doubtful ? 1 : 2;
        boolean toReaders = !others.isEmpty() && !others.equals(List.of("its end"));
        return others.size() >= enough || (troubles >= 2 && toReaders);
    }

    /** It tells of trouble, and perhaps of somebody else's. */
    boolean isDoubtful() {
        return troubles >= 2 || !others.isEmpty();
    }

    String reason() {
        return "it tells of trouble" + (others.isEmpty() ? "" : ", " + String.join(", ", others));
    }

    private void add(Pattern act, String name, String text) {
        if (act.matcher(text).find()) {
            others.add(name);
        }
    }

    /** In small letters and on one line, with plain apostrophes. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                plain.append(c == '\u2019' ? '\'' : c);
            } else if (!blank) {
                plain.append(' ');
            }
            blank = Character.isWhitespace(c);
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(NoticeSpeech::pattern).toList();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression);
    }
}
