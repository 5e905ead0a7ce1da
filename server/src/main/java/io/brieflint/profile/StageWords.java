package io.brieflint.profile;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the wording of a text says about how far along the incident is. The words are those of
 * {@code rules/lexicon/lists-stages.yaml}. Immutable.
 */
public final class StageWords {
    private final Phrases reviewTitles;
    private final Phrases over;
    private final Phrases notYet;
    private final Phrases lookingBack;
    private final Phrases account;
    private final Phrases goesOn;
    private final Phrases underWay;
    private final Set<String> past;

    private static final int LENGTH_OF_A_REVIEW = 250;

    /** How many turns of an account; two more for each sign that it goes on. */
    private static final int ENOUGH_TOLD = 2;

    /** How many verbs in the past make an account, where nothing goes on. */
    private static final int ENOUGH_PAST = 4;

    /** How many more they have to be for each sign that it goes on. */
    private static final int PAST_PER_SIGN = 8;

    /** In characters. */
    private static final int CLAUSE = 60;

    /**
     * @param lists those of the catalogue, {@code stage-...} among them
     */
    public StageWords(Map<String, List<String>> lists) {
        reviewTitles = phrases(lists, "review-titles");
        over = phrases(lists, "over");
        notYet = phrases(lists, "not-yet");
        lookingBack = phrases(lists, "looking-back");
        account = phrases(lists, "account");
        goesOn = phrases(lists, "goes-on");
        underWay = phrases(lists, "under-way");
        past = Set.copyOf(lists.getOrDefault("stage-past", List.of()));
    }

    private static Phrases phrases(Map<String, List<String>> lists, String name) {
        return new Phrases(lists.getOrDefault("stage-" + name, List.of()));
    }

    /** Turns of phrase, found as whole words. */
    private record Phrases(List<String> each) {
        boolean isIn(String text) {
            return each.stream().anyMatch(phrase -> next(text, phrase, 0) >= 0);
        }

        int count(String text) {
            return (int) each.stream().filter(phrase -> next(text, phrase, 0) >= 0).count();
        }

        /** Where a phrase stands from a place on, or -1. */
        static int next(String text, String phrase, int from) {
            int at = text.indexOf(phrase, from);
            while (at >= 0 && !isWhole(text, at, at + phrase.length())) {
                at = text.indexOf(phrase, at + 1);
            }
            return at;
        }

        private static boolean isWhole(String text, int start, int end) {
            return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                    && (end == text.length()
                            || !Character.isLetter(text.charAt(end))
                            || !Character.isLetter(text.charAt(end - 1)));
        }
    }

    boolean titleSaysReview(Brief brief) {
        StringBuilder title =
                new StringBuilder(
                        brief.metadata().field("title").map(field -> field.value()).orElse(""));
        for (Block block : brief.blocks()) {
            if (block.kind() == BlockKind.HEADING && block.level() == 1) {
                title.append(' ').append(block.prose());
            }
        }
        return reviewTitles.isIn(plainHyphens(title.toString().toLowerCase(Locale.ROOT)));
    }

    /** Blogs keep "post-mortem" on one line with a hyphen of its own, or its entity. */
    private static String plainHyphens(String title) {
        return title.replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace("&#x2011;", "-")
                .replace("&#8209;", "-");
    }

    /** What one block says, in lower case. */
    Wording.Stages in(String text) {
        return new Wording.Stages(
                saysOver(text),
                lookingBack.isIn(text),
                account.count(text),
                goesOn.count(text),
                past(text),
                underWay.isIn(text),
                text.startsWith("update"));
    }

    /**
     * @param wordings one per block
     * @param promises whether readers are told when they hear more, or when it will be over
     */
    Optional<Stage> read(Brief brief, List<Wording> wordings, boolean promises) {
        boolean over = false;
        boolean lookingBack = false;
        boolean underWay = false;
        int told = 0;
        int still = 0;
        int was = 0;
        boolean opens = true;
        OptionalInt added = brief.addition();
        for (int i = 0; i < wordings.size(); i++) {
            Block block = brief.blocks().get(i);
            if (brief.isCurrent(block) && !block.quoted() && !isIn(block, added)) {
                Wording.Stages stages = wordings.get(i).stages();
                over |= stages.over();
                lookingBack |= stages.lookingBack();
                told += stages.told();
                still += stages.still();
                was += stages.past();
                underWay |= stages.underWay() || (opens && stages.opensWithUpdate());
                opens = false;
            }
        }
        if (lookingBack && brief.hasWords(LENGTH_OF_A_REVIEW + 1)) {
            return Optional.of(Stage.REVIEW);
        }
        if (over || lookingBack) {
            return Optional.of(Stage.RESOLVED);
        }
        boolean account =
                told >= ENOUGH_TOLD + 2 * still
                        || (!promises && was >= ENOUGH_PAST + PAST_PER_SIGN * still);
        if (!underWay && account) {
            return Optional.of(
                    brief.hasWords(LENGTH_OF_A_REVIEW + 1) ? Stage.REVIEW : Stage.RESOLVED);
        }
        return underWay ? Optional.of(Stage.UPDATE) : Optional.empty();
    }

    private static boolean isIn(Block block, OptionalInt entry) {
        return entry.isPresent() && block.entry() == entry.getAsInt();
    }

    private int past(String text) {
        int found = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i < text.length()
                            && (Character.isLetter(text.charAt(i))
                                    || text.charAt(i) == '\''
                                    || text.charAt(i) == '\u2019');
            if (!inside) {
                if (i > start && past.contains(text.substring(start, i).replace('\u2019', '\''))) {
                    found++;
                }
                start = i + 1;
            }
        }
        return found;
    }

    private boolean saysOver(String text) {
        for (String phrase : over.each()) {
            int at = Phrases.next(text, phrase, 0);
            while (at >= 0) {
                if (!notYet.isIn(clause(text, at))) {
                    return true;
                }
                at = Phrases.next(text, phrase, at + phrase.length());
            }
        }
        return false;
    }

    /** What stands before a place, from the start of its clause. */
    private static String clause(String text, int at) {
        int start = at;
        while (start > 0 && at - start < CLAUSE && ".;,:!?\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at);
    }
}
