package io.brieflint.language;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads a form of a verb back to its base. */
final class VerbLemmas {
    /** Verbs that the endings below would get wrong, or that must not be taken apart. */
    private static final Set<String> KNOWN =
            words(
                    """
                    abide abuse access add address adhere adore age agree alias allot allowlist
                    annul april arc arrange assess async atone autoscale backfill ballot bang
                    bargain baste bathe benefit bias binge boycott breathe bullet bus butt buzz
                    bypass cabin cache call canvas cascade catalog challenge change cite clang
                    clothe coach compete condole condone console control convene council create
                    cringe cross debit debug debut decree delineate deplore dethrone devil dial
                    dialog disagree discuss disuse downscale egg embed enroll envision equal err
                    escalate estrange evil exceed exchange excite exec expedite explore express
                    expunge fathom filet filter focus fork free frolic fulfill gas gossip
                    granulate guarantee hang hash haste heed hinge ignite ignore imbed impinge
                    implore improve incite infringe initial inlet install interfere interleave
                    interpose intervene intone invite knee loathe long lunge margin method mimic
                    miss misspell misuse murmur need origin outlet outline pallet panic pass paste
                    patrol pencil peril period permeate persevere picnic pilot ping pivot plunge
                    pong postpone present press proceed process profile progress prototype purr
                    putt quiz range rearrange rebalance rebut recall recite recreate referee
                    refuse reinstall release reopen rescale restore retaste retire reunite reuse
                    route scale sched secrete seed sever shred signal singe size soothe squash
                    stencil succeed sulfur sync taint target taste tee telescope throne toggle
                    total traffic triage trigger type underscore uninstall unite unplug untie
                    upscale use violin wallet waste welcome whitelist worship
                    """);

    /** End like verb forms, but are not. */
    private static final Set<String> NOT_VERBS =
            words(
                    """
                    always besides during evening everything hundred indeed its king less morning
                    naked news nothing perhaps plus sacred series something anything sometimes status
                    this thus us wicked wing yes
                    """);

    /** Ends of stems that lost an e: caus-ed, updat-ed. The longest end decides. */
    private static final Set<String> LOST_E =
            words(
                    """
                    c v u z s g ang eng ung b bl cl dl fl gl kl pl tl zl ul il ol at let plet ot ut
                    id ad od ud ed in un ar ir ur cr tr um im ap up ak ik ok uk
                    """);

    /** Ends of stems that are whole, though a shorter end of theirs speaks for an e. */
    private static final Set<String> WHOLE =
            words(
                    """
                    ss zz tz ng ail eil oil aul oul ool eat oat out oot aid oid ead oad ood oud eed
                    ain ein oin oun ear oar air eir our eur aim eum eap oap oup eak oak ook mb rb lb
                    """);

    /** Doubled consonants that belong to the verb: roll-ed, pass-ed. */
    private static final Pattern DOUBLE_OF_ITS_OWN =
            Pattern.compile(".*(ss|ff|zz)|.*([^iu]a|i|o|u)ll|[^aeiou]*[aeiou]ll|a(dd)|.?(gg|bb)");

    private static final Map<String, String> IRREGULAR = irregular();

    private VerbLemmas() {}

    static Optional<String> of(String form) {
        if (IRREGULAR.containsKey(form)) {
            return Optional.of(IRREGULAR.get(form));
        }
        if (KNOWN.contains(form) || VerbForms.MODALS.contains(form)) {
            return Optional.of(form);
        }
        Optional<String> prefix = IrregularVerbs.prefix(form, IRREGULAR.keySet());
        if (prefix.isPresent()) {
            return prefix.map(p -> p + IRREGULAR.get(form.substring(p.length())));
        }
        if (NOT_VERBS.contains(form)) {
            return Optional.empty();
        }
        Set<String> candidates = candidates(form);
        candidates.removeIf(lemma -> !isPlausible(lemma) || !VerbForms.has(lemma, form));
        return candidates.stream()
                .filter(VerbLemmas::isKnown)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean isKnown(String lemma) {
        return KNOWN.contains(lemma) || IrregularVerbs.prefix(lemma, KNOWN).isPresent();
    }

    private static boolean isPlausible(String lemma) {
        return lemma.matches("[a-z]*[aeiouy][a-z]*")
                && (lemma.length() > 2 || "aeiou".indexOf(lemma.charAt(0)) >= 0);
    }

    /** The likeliest first. */
    private static Set<String> candidates(String form) {
        if (form.endsWith("ing")) {
            return ofStem(without(form, 3), "y");
        }
        if (form.endsWith("ed")) {
            return ofStem(without(form, 2), "i");
        }
        Set<String> candidates = new LinkedHashSet<>();
        if (!form.endsWith("s") || form.matches(".*[sui]s")) {
            return candidates;
        }
        if (form.endsWith("es")) {
            candidates.addAll(ofStem(without(form, 2), "i"));
        }
        candidates.add(without(form, 1));
        return candidates;
    }

    /**
     * @param y what the stem ends in when the verb ends in {@code ie} or, before {@code -ed}, in
     *     {@code y}
     */
    private static Set<String> ofStem(String stem, String y) {
        Set<String> candidates = new LinkedHashSet<>();
        if (stem.endsWith(y)) {
            String rest = without(stem, 1);
            candidates.addAll(
                    rest.length() == 1
                            ? List.of(rest + "ie", rest + "y")
                            : List.of(rest + "y", rest + "ie"));
        }
        if (stem.endsWith("ick")) {
            candidates.add(stem);
            candidates.add(without(stem, 1));
        }
        boolean doubled = endsInDoubled(stem);
        if (doubled && DOUBLE_OF_ITS_OWN.matcher(stem).matches()) {
            candidates.add(stem);
        }
        if (doubled) {
            candidates.add(without(stem, 1));
        }
        candidates.addAll(lostE(stem) ? List.of(stem + "e", stem) : List.of(stem, stem + "e"));
        return candidates;
    }

    private static boolean lostE(String stem) {
        for (int from = Math.max(0, stem.length() - 4); from < stem.length(); from++) {
            String end = stem.substring(from);
            if (WHOLE.contains(end)) {
                return false;
            }
            if (LOST_E.contains(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 0
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdfgklmnprstvz".indexOf(stem.charAt(last)) >= 0;
    }

    private static String without(String word, int last) {
        return word.substring(0, Math.max(0, word.length() - last));
    }

    private static Map<String, String> irregular() {
        Map<String, String> lemmas = new HashMap<>();
        for (String lemma : IrregularVerbs.lemmas()) {
            lemmas.put(lemma, lemma);
        }
        for (String lemma : IrregularVerbs.lemmas()) {
            for (Form form : Form.values()) {
                VerbForms.of(lemma, form).forEach(word -> lemmas.putIfAbsent(word, lemma));
            }
        }
        return Map.copyOf(lemmas);
    }

    private static Set<String> words(String lines) {
        return Set.copyOf(List.of(lines.strip().split("\\s+")));
    }
}
