package io.brieflint.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A word that says what a time in its clause is about. */
enum Cue {
    /** Something began; what, its subject says. */
    BEGIN("began begin begins begun started start starts starting onset occurred occurs commenced"),
    /** The effect itself. */
    EFFECT(
            "unavailable down outage outages failed failing fails fail offline disruption disrupted"
                    + " degraded unreachable stopped unable cannot experienced can't couldn't interrupted"
                    + " interruption downtime errors erroring slow slowly delayed delays broke"
                    + " broken lost crashed inaccessible unresponsive affected impacted failures"
                    + " timeouts timed stalled locked dropped"),
    DETECTED(
            "detected detects noticed alerted alarm alarms alert alerts paged reported reports"
                    + " aware discovered observed spotted fired received hearing heard"),
    MITIGATED("mitigated mitigation workaround contained rerouted diverted stabilised stabilized"),
    END(
            "resolved resolves resolve resolution restored restore restores recovered recover"
                    + " recovery ended ends end fixed normal back operational available working closed"
                    + " cleared"),
    UPDATE(
            "update updates inform informed write post communicate information news hear briefing"
                    + " report"),
    AS_OF("updated"),
    DUE("due deadline"),
    /** Work on the incident or beside it, whose beginning is not the incident's. */
    WORK(
            "investigating investigation investigate deploy deployed deployment deploying rollback"
                    + " rolling roll rolled migration maintenance meeting upgrade upgraded backup job"
                    + " failover drafting review release rollout rotated merged identified"
                    + " restart restarted restarting reboot rebooted opened created declared scaled applied"
                    + " change changed renamed joined called decided added removed scheduled published"
                    + " announced announcement posted communicated wrote sent retrospective backfill"
                    + " looked found confirmed verified pushed reverted revert");

    private static final Set<String> AGAIN =
            Set.of("running", "up", "open", "online", "reachable", "back", "possible");
    private static final Set<String> FAULTS =
            Set.of(
                    "errors",
                    "failures",
                    "timeouts",
                    "alerts",
                    "attack",
                    "outage",
                    "problem",
                    "issue");
    private static final Map<String, Cue> BY_WORD = byWord();

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    private static Map<String, Cue> byWord() {
        Map<String, Cue> cues = new HashMap<>();
        for (Cue cue : values()) {
            for (String word : cue.words.split(" ")) {
                cues.put(word, cue);
            }
        }
        return Map.copyOf(cues);
    }

    /** The cue at a word, if it is one; phrases count at their last word. */
    static Optional<Cue> at(Words words, int i) {
        String word = words.at(i);
        if (isOtherUse(words, i, word)) {
            return Optional.empty();
        }
        if (isMitigation(words, i, word)) {
            return Optional.of(MITIGATED);
        }
        boolean couldNot =
                word.equals("not") && (words.is(i - 1, "could") || words.is(i - 1, "can"));
        if (couldNot) {
            return Optional.of(EFFECT);
        }
        if (word.equals("working") && words.is(i + 1, "on")) {
            return Optional.of(WORK);
        }
        if (isRecovery(words, i, word)) {
            return Optional.of(END);
        }
        boolean byMachine = word.equals("identified") && words.is(i + 1, "by");
        if (byMachine) {
            return Optional.of(DETECTED);
        }
        boolean negated = words.is(i - 1, "not") || words.is(i - 1, "longer");
        boolean tells =
                (word.equals("back") && words.is(i - 1, "report"))
                        || (word.equals("call") && words.is(i + 1, "you"));
        Optional<Cue> cue = tells ? Optional.of(UPDATE) : Optional.ofNullable(BY_WORD.get(word));
        return negated && cue.filter(c -> c == END).isPresent() && isState(word)
                ? Optional.of(EFFECT)
                : cue;
    }

    private static boolean isMitigation(Words words, int i, String word) {
        return switch (word) {
            case "failed" -> words.is(i + 1, "over");
            case "rolled" -> words.is(i + 1, "back");
            case "back" -> words.is(i - 1, "rolled");
            case "moved", "shifted", "drained" ->
                    words.is(i - 1, "traffic") || words.is(i - 2, "traffic");
            default -> false;
        };
    }

    /** "Running again", "errors stopped". */
    private static boolean isRecovery(Words words, int i, String word) {
        String previous = words.at(i - 1);
        return switch (word) {
            case "again" -> AGAIN.contains(previous) || isState(previous);
            case "stopped" -> FAULTS.contains(previous);
            default -> false;
        };
    }

    private static boolean isState(String word) {
        return word.equals("available") || word.equals("working") || word.equals("operational");
    }

    /** "due to", "end users", "working on": the same words, meant otherwise. */
    private static boolean isOtherUse(Words words, int i, String word) {
        return switch (word) {
            case "due" -> words.is(i + 1, "to");
            case "end" ->
                    words.is(i + 1, "user")
                            || words.is(i + 1, "users")
                            || words.is(i - 1, "front")
                            || words.is(i - 1, "back")
                            || words.is(i - 1, "-");
            case "working" -> words.is(i + 1, "with") || words.is(i + 1, "to");
            case "back" -> words.is(i + 1, "end") || words.is(i + 1, "-");
            case "down" -> words.is(i - 1, "slowed") || words.is(i - 1, "scaled");
            case "lost" -> words.is(i - 2, "no");
            default -> false;
        };
    }
}
