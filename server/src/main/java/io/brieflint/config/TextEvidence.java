package io.brieflint.config;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the text of a file says about it. Only the beginning of a long text is read. */
final class TextEvidence {
    private static final int ENOUGH_TO_READ = 20_000;

    /** In characters. Notices have no headings and few times, so that their words have to tell. */
    private static final int LONGEST_NOTICE = 2_000;

    /** What more of it would say has been said. */
    private static final int MANY = 6;

    // RE2/J: linear in the text, whatever it is.
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b|\\b\\d{1,2} ?[ap]\\.?m\\b|\\b[0-2]\\d[0-5]\\d"
                            + " ?(?:utc|gmt|z\\b)");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b20\\d\\d[-.][01]\\d[-.][0-3]\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                            + "[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
                            + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b\\d{1,2}[./]\\d{1,2}"
                            + "[./]20\\d\\d|\\b\\d{1,2}/\\d{1,2}/\\d\\d\\b");
    private static final Pattern DURATION =
            Pattern.compile(
                    "\\b(?:\\d+|one|two|three|several|few) ?(?:minutes?|mins?|hours?|hrs?|days)\\b");
    private static final Pattern IMPACT =
            Pattern.compile(
                    "\\b(?:outages?|unavailable|degraded|degradation|disrupt(?:ed|ion|ions)|affected"
                            + "|impact(?:ed)?|downtime|incidents?|unresponsive|unreachable|went down"
                            + "|(?:was|were|is|are|been) \\*{0,2}down|crashed|failing|not (?:working|available)"
                            + "|timeouts?|mitigated|restored|stuck|compromised|error rates?)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\b(?:outages?|incidents?|post-?mortems?|post mortems?|downtime|disruptions?"
                            + "|degraded|unavailable|error rates|ransomware|data breach|cyber-?attack"
                            + "|root cause analysis|(?:is|are) down)\\b");
    private static final Pattern STATE =
            Pattern.compile(
                    "[-*#>\\s\\[_|]*(?:(?:current )?(?:status|state)[*_\\]]*\\s*[:|][\\s*_|]*)?"
                            + "(?:investigating|identified|monitoring|resolved|mitigated"
                            + "|(?:final|initial|closing) (?:message|update))(?:[*_\\]]|\\s*[-:–—]|\\s*$)"
                            + "|[-*\\s]*(?:incident lead|incident commander)[*_]*\\s*:");
    private static final Pattern NEXT =
            Pattern.compile(
                    "\\bnext update|\\bwe (?:are|were|have been) (?:currently )?(?:investigating|aware of)");

    /** What ordinary texts of this length seldom say beside a time: who cannot do what. */
    private static final Pattern HARM =
            Pattern.compile(
                    "\\b(?:customers?|users?|members?|guests|patients|students|staff|colleagues|passengers"
                            + "|travellers|clients|partners|drivers|stores|shops|people|you|nobody|no one)"
                            + "\\b[^.\\n]{0,40}\\b(?:cannot|can not|can't|could not|couldn't|unable to"
                            + "|not able to)\\b|\\b(?:(?:is|are|was|were) no longer (?:able|possible)"
                            + "|(?:has|have) been (?:failing|slow|down|unavailable)"
                            + "|(?:is|are|was|were) (?:\\w+ )?(?:down|failing|unavailable|offline|not working"
                            + "|delayed|late|closed)|stopped (?:working|answering|taking)"
                            + "|(?:work|works|working|running|back) (?:again|to normal|as usual))\\b");

    private static final Pattern WORK =
            Pattern.compile(
                    "\\b(?:we|engineers|technicians|our (?:team|engineers|staff|technicians)|the \\w+ team)"
                            + "(?: are|'re| is| were| have been) (?:now |currently |still |also )?"
                            + "(?:investigating|aware|working|moving|restoring|restarting|repairing|fixing"
                            + "|switching|checking|looking into|bringing)"
                            + "|\\b(?:we will|we'll|we shall) (?:write|update|post|report|share more|tell you"
                            + "|let you know|be back)|\\bnext (?:news|message|report)\\b");
    private static final Pattern APOLOGY =
            Pattern.compile(
                    "\\b(?:we apologi[sz]e|we are sorry|we're sorry|sorry for|our apologies"
                            + "|apologies for)\\b");

    /** An incident that the text comes back to, whatever its title says. */
    private static final Pattern TOLD_OF =
            Pattern.compile(
                    "\\b(?:the|this|that|an?|our|of|these|those|major|multiple|experienced|complete)"
                            + " (?:[\\w-]+ ){0,2}(?:outages?|incidents?|down ?time|disruptions?"
                            + "|interruptions?|data breach|ransomware|cyber-?attack|power failure"
                            + "|post-? ?mortem)\\b");

    /** Those who tell it are those whom it happened to. */
    private static final Pattern OWN_VOICE =
            Pattern.compile(
                    "\\bwe (?:have |had |also |then |\\w+ly |first )?(?:[a-z]{3,}ed|began|had|were|took|made"
                            + "|found|saw|got|did)\\b"
                            + "|\\bour (?:engineers?|engineering team|on-?call|operations team|team"
                            + "|monitoring|investigation|upstream|customers|users|staff)\\b"
                            + "|\\b(?:service|services|systems?|access|functionality|operations?)"
                            + " (?:was|were|has been|have been) (?:fully |completely )?restored\\b"
                            + "|\\b(?:we are|i am) (?:\\w+ )?sorry\\b|\\bi (?:\\w+ly )?apologi[sz]e"
                            + "|\\bon-?call (?:engineers?|investigation)\\b");

    /** No date, and yet a day: "yesterday", "on Sunday", "in June 2026". */
    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?:yesterday|this morning|last night|earlier today|hours ago"
                            + "|(?:on|since|early|late) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
                            + "|(?:during|in|since) (?:january|february|march|april|june|july|august"
                            + "|september|october|november|december)(?: 20\\d\\d)?)\\b");

    private static final Pattern ZONED =
            Pattern.compile(
                    "\\b\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.? ?)?(?:utc|gmt|[cew]es?t|bst|[ecmp][sd]?t)\\b");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:#{1,6} *|[-*]* *\\*\\*)(?:incident )?(?:impact|timeline|root cause|causes?|detection"
                            + "|resolution|mitigation|action items|lessons|what went|where we got lucky"
                            + "|what happened|summary of incident|event timeline|contributing|trigger)"
                            + "|(?:customer )?impact *:|(?:root )?cause *:|time ?frame *:|resolution *:"
                            + "|outage detail *:|actions taken *:|[a-z ]{0,20}timeline *(?:\\([a-z]+\\))? *:"
                            + "|(?:(?:customer )?impact|timeline(?: of events)?|root cause(?:s| analysis)?"
                            + "|resolution|detection|mitigation|action items|lessons learned"
                            + "|what happened|(?:corrective|preventa?tive)(?:/preventa?tive)? actions?)"
                            + "[?:]?\\s*$");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?:resolved|resolved_?(?:when|on|at)|(?:\\w+_)?severity|affected(?:_?systems)?"
                            + "|incident[a-z_-]*) *[:=]");
    private static final Pattern TEACHING =
            Pattern.compile(
                    "\\b(?:you should|you can|you must|you need|you will|make sure|for example|e\\.g\\."
                            + "|if an? |whenever|when an incident|during an incident|an incident is"
                            + "|best practices?|every incident|yyyy-mm-dd|hh:mm)");

    /** Somebody whose provider's brief this is not. */
    private static final Pattern PLEA =
            Pattern.compile(
                    "\\b(?:can|could|would) (?:any(?:one|body)|some(?:one|body)) (?:\\w+ )?(?:help|tell|explain)"
                            + "|\\bany (?:ideas?|help|suggestions?|one else)\\b|\\banyone else\\b"
                            + "|\\b(?:please|pls) help\\b|\\bhow (?:do|can|could|should) i\\b"
                            + "|\\bis (?:it|there) (?:just|only) me\\b|\\bhas any(?:one|body)\\b");

    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:was|were|had|went|became|began|started|failed|noticed|restarted|reported|stopped)\\b");

    private static final Pattern AUDIENCE =
            Pattern.compile("(?m)^audience *[:=] *[\"']?([a-z]+)[\"']? *$");
    private static final Pattern STAGE =
            Pattern.compile("(?m)^stage *[:=] *[\"']?([a-z]+)[\"']? *$");

    private final List<String> reasons = new ArrayList<>();
    private final boolean declared;
    private final boolean plea;
    private final boolean event;
    private final int subject;
    private int score;

    private TextEvidence(String text) {
        String front = frontMatter(text);
        String body = text.substring(front.length());
        declared =
                value(AUDIENCE, front).flatMap(Audience::ofId).isPresent()
                        && value(STAGE, front).flatMap(Stage::ofId).isPresent();
        int clocks = count(CLOCK, body, 3);
        int dates = count(DATE, text, 1);
        int impact = distinct(IMPACT, body, 4);
        int fields = distinctOpenings(FIELD, front, 3);
        int states = (int) openings(STATE, body).limit(2).count();
        boolean timed = clocks + dates > 0 || matches(DURATION, body) || matches(DAY, body);
        boolean notice = text.length() <= LONGEST_NOTICE;
        int told = count(TOLD_OF, body, 3);
        int own = distinct(OWN_VOICE, body, 3);
        boolean zoned = matches(ZONED, body);
        int harm = notice ? distinct(HARM, body, 2) : 0;
        int announced = count(NEXT, body, MANY) + (notice ? count(WORK, body, MANY) : 0);
        int titled = matches(SUBJECT, title(front, body)) ? 2 : 0;
        int headings = distinctOpenings(HEADING, body, 3);
        plea = text.length() <= NoticeSpeech.LONGEST && matches(PLEA, body);
        event = timed && (impact + harm > 0 || fields >= 2 || headings >= 2);
        boolean minutes = zoned && clocks >= 2 && impact >= 2;
        int ownStory = own >= 2 && (told >= 2 || minutes) ? 1 : 0;
        subject =
                ownStory
                        + titled
                        + Math.min(states, 1)
                        + fields
                        + Math.min(headings, 1)
                        + announced;
        add(titled, "title");
        add(ownStory * Math.min(3, told + own - 1), "what happened to us");
        add(fields >= 3 ? 6 : fields == 2 ? 3 : fields, "front matter");
        add(Math.min(2 * states, 3), "state line");
        add(Math.min(announced, 2), "announced work");
        add(Math.min(2 * harm, 2), "what people cannot do");
        add(notice && matches(APOLOGY, body) ? 1 : 0, "an apology");
        add(notice && zoned ? 1 : 0, "a time with its zone");
        add(headings >= 3 ? 3 : headings, "headings");
        add(clocks >= 3 ? 2 : Math.min(clocks, 1), "clock times");
        add(Math.min(dates, 1), "date");
        add(impact >= 4 ? 2 : Math.min(impact, 1), "words of impact");
        add(-teaching(body), "advice to the reader");
    }

    static TextEvidence of(String text) {
        return new TextEvidence(head(text).toLowerCase(Locale.ROOT).replace("\r\n", "\n"));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), ENOUGH_TO_READ));
    }

    /** It says so itself, as a template does that nobody has filled in yet. */
    boolean isDeclared() {
        return declared;
    }

    /** Its writer asks others for help. */
    boolean isPlea() {
        return plea;
    }

    /** Something happened, and the text says when or for how long. */
    boolean isAboutAnEvent() {
        return event;
    }

    /** How much the text calls itself a brief. */
    int subjectScore() {
        return subject;
    }

    int score() {
        return score;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private void add(int points, String reason) {
        score += points;
        if (points > 0) {
            reasons.add(reason);
        }
    }

    /** Handbooks speak to the reader about any incident, briefs about one. */
    private static int teaching(String body) {
        int advice = count(TEACHING, body, Integer.MAX_VALUE);
        int told = advice <= 2 ? 0 : count(TOLD, body, 3 * advice);
        return advice <= 2 || told >= 3 * advice ? 0 : Math.min(6, advice - told / 4);
    }

    private static String frontMatter(String text) {
        for (String fence : List.of("---\n", "+++\n")) {
            int end = text.startsWith(fence) ? text.indexOf("\n" + fence, fence.length() - 1) : -1;
            if (end >= 0) {
                return text.substring(0, end + 1 + fence.length());
            }
        }
        return "";
    }

    /** Titles of the front matter, and the first lines that hold a word. */
    private static String title(String front, String body) {
        StringBuilder title = new StringBuilder();
        front.lines().filter(line -> line.startsWith("title")).forEach(line -> title.append(line));
        body.lines()
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .limit(1)
                .filter(line -> line.startsWith("#") || line.length() < 100)
                .forEach(line -> title.append('\n').append(line));
        return title.toString();
    }

    private static Optional<String> value(Pattern field, String front) {
        Matcher found = field.matcher(front);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** How often it stands in a text; whoever has seen enough stops there. */
    private static int count(Pattern pattern, String text, int most) {
        int count = 0;
        Matcher matcher = pattern.matcher(text);
        while (count < most && matcher.find()) {
            count++;
        }
        return count;
    }

    /** How many different ones stand in a text, up to what is enough. */
    private static int distinct(Pattern pattern, String text, int most) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (found.size() < most && matcher.find()) {
            found.add(matcher.group());
        }
        return found.size();
    }

    /** How many different ones open a line, up to what is enough. */
    private static int distinctOpenings(Pattern pattern, String text, int most) {
        return (int) openings(pattern, text).distinct().limit(most).count();
    }

    /** Expressions for the start of a line need not be tried anywhere else. */
    private static Stream<String> openings(Pattern pattern, String text) {
        return text.lines().map(pattern::matcher).filter(Matcher::lookingAt).map(Matcher::group);
    }
}
