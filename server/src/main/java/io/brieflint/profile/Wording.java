package io.brieflint.profile;

import io.brieflint.document.BlockText;
import java.util.Locale;

/**
 * What the words of one block say about who reads it and how far along the incident is, without its
 * surroundings.
 */
public record Wording(Readers readers, Stages stages) {
    /**
     * @param signs one bit for each known sign of a reader
     * @param addressed how often the reader is spoken to
     */
    record Readers(int signs, int addressed) {}

    /**
     * @param over says that the incident is over
     * @param lookingBack speaks of it as past
     * @param told how many turns of an account it has
     * @param still how many signs it has that the trouble goes on
     * @param past how many verbs tell of what was
     * @param underWay says that work goes on
     * @param opensWithUpdate counts at the start of a message only
     */
    record Stages(
            boolean over,
            boolean lookingBack,
            int told,
            int still,
            int past,
            boolean underWay,
            boolean opensWithUpdate) {}

    public static Wording of(BlockText block, StageWords stages) {
        String prose = block.prose().toLowerCase(Locale.ROOT);
        StringBuilder padded = new StringBuilder(prose.length() + 2);
        padded.append(' ').append(prose).append(' ');
        block.marks().forEach(mark -> padded.append(mark.target()).append(' '));
        return new Wording(AudienceEvidence.in(padded.toString()), stages.in(prose));
    }
}
