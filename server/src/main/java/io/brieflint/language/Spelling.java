package io.brieflint.language;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** British or American, told by the words in which the two differ. */
public enum Spelling {
    AMERICAN,
    BRITISH;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Verbs whose British spelling may have an s before -ing, -ed and -ation. */
    private static final String ENDING_IN_ISE =
            "apolog author capital categor central compartmental computer custom decentral"
                    + " desensit deserial digit emphas fantas final formal general harmon"
                    + " initial legal local material maxim minim mobil modern normal optim organ"
                    + " parallel parameter personal priorit random real recogn reorgan sanit"
                    + " serial special stabil standard summar symbol synchron token util"
                    + " vandal virtual visual";

    private static final String[][] PAIRS =
            pairs(
                    """
                    behaviour behavior, behaviours behaviors, colour color, colours colors,
                    coloured colored, favour favor, favours favors, favourite favorite,
                    honour honor, honoured honored, labour labor, neighbour neighbor,
                    neighbours neighbors, neighbouring neighboring, rumour rumor, rumours rumors,
                    endeavour endeavor, harbour harbor, vapour vapor,
                    centre center, centres centers, centred centered, fibre fiber, fibres fibers,
                    metre meter, metres meters, litre liter, theatre theater,
                    cancelled canceled, cancelling canceling, labelled labeled, labelling labeling,
                    modelled modeled, modelling modeling, signalled signaled,
                    signalling signaling, totalled totaled, travelled traveled,
                    travelling traveling, tunnelled tunneled, tunnelling tunneling,
                    channelled channeled, channelling channeling, levelled leveled,
                    fuelled fueled, levelling leveling, marshalled marshaled, dialled dialed,
                    dialling dialing, fulfil fulfill, fulfils fulfills,
                    enrol enroll, enrolment enrollment, instalment installment, skilful skillful,
                    licence license, licences licenses, defence defense, offence offense,
                    programme program, programmes programs, catalogue catalog,
                    catalogues catalogs, dialogue dialog, analogue analog,
                    analyse analyze, analysed analyzed, analyses analyzes, analysing analyzing,
                    catalyse catalyze, paralysed paralyzed, paralyse paralyze,
                    cheque check, cheques checks, grey gray, artefact artifact,
                    artefacts artifacts, ageing aging, judgement judgment,
                    acknowledgement acknowledgment, sceptical skeptical, aluminium aluminum,
                    storey story, tyre tire, tyres tires, plough plow, mould mold,
                    practise practice, practised practiced
                    """);

    /** Words that are also something else in the other country: no evidence, and left alone. */
    private static final String EVERYWHERE =
            " check checks story tire tires practice program programs meter meters license licenses"
                    + " dialog analyses aging catalog catalogs ";

    private static final Map<String, String> TO_AMERICAN = new HashMap<>();
    private static final Map<String, String> TO_BRITISH = new HashMap<>();

    static {
        for (String[] pair : PAIRS) {
            TO_AMERICAN.put(pair[0], pair[1]);
            if (!EVERYWHERE.contains(" " + pair[1] + " ")) {
                TO_BRITISH.put(pair[1], pair[0]);
            }
        }
        TO_AMERICAN.remove("analyses");
        for (String stem : ENDING_IN_ISE.split(" ", -1)) {
            for (String end : new String[] {"e", "es", "ed", "ing", "er", "ers", "ation"}) {
                TO_AMERICAN.put(stem + "is" + end, stem + "iz" + end);
                TO_BRITISH.put(stem + "iz" + end, stem + "is" + end);
            }
        }
    }

    /** American when nothing speaks for either. */
    public static Spelling of(String text) {
        int british = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (TO_AMERICAN.containsKey(word)) {
                british++;
            } else if (TO_BRITISH.containsKey(word)) {
                british--;
            }
        }
        return british > 0 ? BRITISH : AMERICAN;
    }

    /** The text with those of its words respelled that the other spelling writes differently. */
    public String spell(String text) {
        StringBuilder spelled = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            spelled.append(text, done, word.start()).append(respelled(word.group()));
            done = word.end();
        }
        return spelled.append(text, done, text.length()).toString();
    }

    private String respelled(String word) {
        Map<String, String> table = this == AMERICAN ? TO_AMERICAN : TO_BRITISH;
        String other = table.get(word.toLowerCase(Locale.ROOT));
        if (other == null) {
            return word;
        }
        return Character.isUpperCase(word.charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }

    private static String[][] pairs(String lines) {
        return Arrays.stream(lines.strip().split(",\\s*", -1))
                .map(pair -> pair.split(" ", -1))
                .toArray(String[][]::new);
    }
}
