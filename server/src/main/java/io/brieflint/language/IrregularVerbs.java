package io.brieflint.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Past and participle of the verbs that do not take {@code -ed}, alone or behind a prefix: {@code
 * write}, {@code overwrite}, {@code re-write}.
 */
final class IrregularVerbs {
    /** Base, past, participle; where two spellings live, the American one stands first. */
    private static final String TABLE =
            """
            arise arose arisen, awake awoke awoken, babysit babysat babysat
            be was/were been, bear bore borne/born, beat beat beaten, become became become
            befall befell befallen, beget begot begotten, begin began begun, bend bent bent
            bereave bereft bereft, beset beset beset, bespeak bespoke bespoken
            bet bet bet, bid bid bid, bide bided/bode bided, bind bound bound, bite bit bitten
            bleed bled bled, blow blew blown, break broke broken, breed bred bred
            bring brought brought, broadcast broadcast/broadcasted broadcast/broadcasted
            build built built, burn burned/burnt burned/burnt, burst burst burst
            bust busted/bust busted/bust, buy bought bought, cast cast cast
            catch caught caught, choose chose chosen, cling clung clung, come came come
            cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug
            dive dived/dove dived, do did done, draw drew drawn
            dream dreamed/dreamt dreamed/dreamt, drink drank drunk, drive drove driven
            dwell dwelled/dwelt dwelled/dwelt, eat ate eaten, fall fell fallen, feed fed fed
            feel felt felt, fight fought fought, find found found, fit fit/fitted fit/fitted
            flee fled fled, fling flung flung, fly flew flown, forbid forbade/forbad forbidden
            forecast forecast/forecasted forecast/forecasted, forget forgot forgotten
            forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken
            freeze froze frozen, get got gotten/got, give gave given, go went gone
            grind ground ground, grow grew grown, handwrite handwrote handwritten, hang hung/hanged hung/hanged, have had had
            hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt
            input input/inputted input/inputted, keep kept kept
            kneel knelt/kneeled knelt/kneeled, knit knit/knitted knit/knitted, know knew known
            lay laid laid, lead led led, lean leaned/leant leaned/leant
            leap leaped/leapt leaped/leapt, learn learned/learnt learned/learnt, leave left left
            lend lent lent, let let let, lie lay/lied lain/lied, light lit/lighted lit/lighted
            lose lost lost, make made made, mean meant meant, meet met met
            mow mowed mowed/mown, offset offset offset, output output/outputted output/outputted
            partake partook partaken, pay paid paid, plead pleaded/pled pleaded/pled
            proofread proofread proofread, prove proved proven/proved, put put put, quit quit/quitted quit/quitted
            read read read, rid rid rid, ride rode ridden, ring rang rung, rise rose risen
            run ran run, say said said, see saw seen, seek sought sought
            sell sold sold, send sent sent, set set set, sew sewed sewn/sewed, shake shook shaken
            shear sheared sheared/shorn, shed shed shed, shine shone/shined shone/shined
            shoot shot shot, show showed shown/showed, shrink shrank/shrunk shrunk
            shut shut shut, sing sang sung, sink sank/sunk sunk, sit sat sat, slay slew slain
            sleep slept slept, slide slid slid, sling slung slung, slit slit slit
            smell smelled/smelt smelled/smelt, sneak sneaked/snuck sneaked/snuck
            sow sowed sown/sowed, speak spoke spoken, speed sped/speeded sped/speeded
            spell spelled/spelt spelled/spelt, spend spent spent, spill spilled/spilt spilled/spilt
            spin spun spun, spit spat/spit spat/spit, split split split
            spoil spoiled/spoilt spoiled/spoilt, spread spread spread, spring sprang/sprung sprung
            stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung
            stink stank/stunk stunk, strew strewed strewn/strewed, stride strode stridden
            strike struck struck/stricken, string strung strung, strive strove/strived striven/strived
            swear swore sworn, sweat sweated/sweat sweated/sweat, sweep swept swept
            swell swelled swollen/swelled, swim swam swum, swing swung swung, take took taken
            teach taught taught, tear tore torn, telecast telecast telecast, tell told told
            think thought thought, throw threw thrown, thrust thrust thrust
            tread trod/treaded trodden/trod, typecast typecast typecast, typeset typeset typeset
            wake woke/waked woken/waked, wear wore worn, weave wove/weaved woven/weaved
            wed wedded/wed wedded/wed, weep wept wept, wet wet/wetted wet/wetted, win won won
            wind wound wound, wring wrung wrung, write wrote written
            """;

    private static final List<String> PREFIXES =
            List.of(
                    "under", "inter", "multi", "over", "with", "fore", "down", "back", "auto",
                    "out", "mis", "off", "pre", "sub", "up", "un", "re", "co");

    /** Look like a prefix and an irregular verb, but are not. */
    private static final Set<String> REGULAR =
            Set.of("outfit", "relay", "relied", "relies", "relying");

    /**
     * @param past never empty, the American spelling first
     * @param participle never empty, the American spelling first
     */
    record PrincipalParts(List<String> past, List<String> participle) {
        PrincipalParts {
            past = List.copyOf(past);
            participle = List.copyOf(participle);
        }

        PrincipalParts behind(String prefix) {
            return new PrincipalParts(prefixed(prefix, past), prefixed(prefix, participle));
        }

        private static List<String> prefixed(String prefix, List<String> words) {
            return words.stream().map(prefix::concat).toList();
        }
    }

    private static final Map<String, PrincipalParts> PARTS = parse();

    private IrregularVerbs() {}

    static Optional<PrincipalParts> parts(String lemma) {
        PrincipalParts own = PARTS.get(lemma);
        if (own != null) {
            return Optional.of(own);
        }
        return prefix(lemma, PARTS.keySet())
                .map(prefix -> PARTS.get(lemma.substring(prefix.length())).behind(prefix));
    }

    static Set<String> lemmas() {
        return PARTS.keySet();
    }

    /** The prefix, with its hyphen, that leaves one of {@code words} when it is taken off. */
    static Optional<String> prefix(String word, Collection<String> words) {
        if (REGULAR.contains(word)) {
            return Optional.empty();
        }
        for (String prefix : PREFIXES) {
            if (!word.startsWith(prefix)) {
                continue;
            }
            boolean hyphen = word.startsWith("-", prefix.length());
            String whole = hyphen ? prefix + "-" : prefix;
            if (words.contains(word.substring(whole.length()))) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    private static Map<String, PrincipalParts> parse() {
        Map<String, PrincipalParts> parts = new HashMap<>();
        for (String entry : TABLE.strip().split("[,\n]\\s*")) {
            List<List<String>> columns = new ArrayList<>();
            for (String column : entry.split(" ")) {
                columns.add(List.of(column.split("/")));
            }
            parts.put(columns.get(0).get(0), new PrincipalParts(columns.get(1), columns.get(2)));
        }
        return Map.copyOf(parts);
    }
}
