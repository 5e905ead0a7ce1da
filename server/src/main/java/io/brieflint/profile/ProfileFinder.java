package io.brieflint.profile;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.document.EntryState;
import io.brieflint.document.Metadata;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides by evidence who reads a brief and how far along the incident is, and says by which. */
public final class ProfileFinder {
    /** How a profile says that the brief itself names its audience or stage. */
    public static final String FRONT_MATTER = "front matter";

    private static final int LENGTH_OF_A_REVIEW = 250;

    /** What a status page writes into {@code status:} when nothing is left to do. */
    private static final Set<String> OVER = Set.of("resolved", "closed", "fixed", "completed");

    private final List<Profile> profiles;
    private final StageWords stageWords;

    /**
     * @param profiles one for every audience and stage
     */
    public ProfileFinder(List<Profile> profiles, StageWords stageWords) {
        this.profiles = List.copyOf(profiles);
        this.stageWords = stageWords;
    }

    private record Decided<T>(T value, String from) {}

    /**
     * @param wordings one per block
     * @param facts exact ones, in the current entry
     */
    public ProfileChoice choose(
            Brief brief,
            List<Wording> wordings,
            List<Fact> facts,
            Optional<Audience> audience,
            String audienceFrom,
            Optional<Stage> stage,
            String stageFrom) {
        Decided<Audience> reader =
                audience.map(value -> new Decided<>(value, audienceFrom))
                        .orElseGet(() -> audience(brief, wordings));
        Decided<Stage> reached =
                stage.map(value -> new Decided<>(value, stageFrom))
                        .orElseGet(() -> stage(brief, wordings, facts));
        return new ProfileChoice(
                profile(reader.value(), reached.value()), reader.from(), reached.from());
    }

    private Profile profile(Audience audience, Stage stage) {
        return profiles.stream()
                .filter(profile -> profile.audience() == audience && profile.stage() == stage)
                .findFirst()
                .orElseGet(
                        () ->
                                new Profile(
                                        audience,
                                        stage,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        java.util.Map.of(),
                                        java.util.Set.of(),
                                        0));
    }

    private static Decided<Audience> audience(Brief brief, List<Wording> wordings) {
        Optional<Metadata.Field> field = brief.metadata().field("audience");
        if (field.isPresent()) {
            Optional<Audience> named = Audience.ofId(field.get().value().toLowerCase(Locale.ROOT));
            if (named.isPresent()) {
                return new Decided<>(named.get(), FRONT_MATTER);
            }
        }
        return AudienceEvidence.weigh(brief, wordings)
                .map(evidence -> new Decided<>(evidence.audience(), evidence.reason()))
                .orElseGet(() -> new Decided<>(Audience.CUSTOMER, "no evidence"));
    }

    private Decided<Stage> stage(Brief brief, List<Wording> wordings, List<Fact> facts) {
        Optional<Metadata.Field> field = brief.metadata().field("stage");
        if (field.isPresent()) {
            Optional<Stage> named = Stage.ofId(field.get().value().toLowerCase(Locale.ROOT));
            if (named.isPresent()) {
                return new Decided<>(named.get(), FRONT_MATTER);
            }
        }
        boolean promises = has(facts, FactRole.NEXT_UPDATE) || has(facts, FactRole.ETA);
        if (isReview(brief) && !promises) {
            return new Decided<>(Stage.REVIEW, "sections of a review");
        }
        Optional<Decided<Stage>> announced = announced(brief, wordings, promises);
        if (announced.isPresent()) {
            return announced.get();
        }
        if (!promises && has(facts, FactRole.END)) {
            boolean wide = brief.hasWords(LENGTH_OF_A_REVIEW + 1);
            return new Decided<>(
                    wide ? Stage.REVIEW : Stage.RESOLVED, "an end, and no next update");
        }
        return stageWords
                .read(brief, wordings, promises)
                .map(stage -> new Decided<>(stage, "wording"))
                .orElseGet(() -> first(brief));
    }

    /** Whoever has written before writes an update. */
    private static Decided<Stage> first(Brief brief) {
        long messages =
                brief.entries().stream()
                        .filter(
                                entry ->
                                        entry.kind() == Entry.Kind.MESSAGE
                                                || entry.kind() == Entry.Kind.POST)
                        .count();
        return messages > 1
                ? new Decided<>(Stage.UPDATE, "more than one message")
                : new Decided<>(Stage.INITIAL, "no evidence");
    }

    private static boolean has(List<Fact> facts, FactRole role) {
        return facts.stream().anyMatch(fact -> fact.role() == role && fact.kind() == FactKind.TIME);
    }

    /**
     * By the newest entry of a thread, else by the state in the front matter. Where that says that
     * it is over, an entry about work no longer counts: pages list their entries in either order.
     */
    private Optional<Decided<Stage>> announced(
            Brief brief, List<Wording> wordings, boolean promises) {
        Optional<Decided<Stage>> declared = declared(brief, wordings, promises);
        boolean open = declared.filter(stage -> stage.value().isUnderWay()).isPresent();
        if (brief.newest().isPresent()) {
            Optional<EntryState> state = brief.entries().get(brief.newest().getAsInt()).state();
            boolean overruled =
                    state.map(ProfileFinder::stageOf).filter(Stage::isUnderWay).isPresent()
                            && declared.filter(stage -> !stage.value().isUnderWay()).isPresent();
            if (state.isPresent() && !overruled && brief.addition().isEmpty()) {
                boolean over =
                        state.get() == EntryState.UPDATE
                                && !promises
                                && !open
                                && stageWords
                                        .read(brief, wordings, promises)
                                        .equals(Optional.of(Stage.RESOLVED));
                return Optional.of(
                        new Decided<>(
                                over ? Stage.RESOLVED : stageOf(state.get()), "newest entry"));
            }
        }
        return declared;
    }

    /**
     * "resolved: false" says that it goes on; whether readers have heard before, the text shows.
     */
    private Optional<Decided<Stage>> declared(
            Brief brief, List<Wording> wordings, boolean promises) {
        Optional<Metadata.Field> status =
                brief.metadata()
                        .field("status")
                        .filter(field -> OVER.contains(field.value().toLowerCase(Locale.ROOT)));
        if (status.isPresent()) {
            return Optional.of(new Decided<>(Stage.RESOLVED, FRONT_MATTER));
        }
        Optional<Metadata.Field> resolved = brief.metadata().field("resolved");
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        String value = resolved.get().value();
        if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes")) {
            return Optional.of(new Decided<>(Stage.RESOLVED, FRONT_MATTER));
        }
        boolean heard =
                first(brief).value() == Stage.UPDATE
                        || stageWords
                                .read(brief, wordings, promises)
                                .equals(Optional.of(Stage.UPDATE));
        return Optional.of(new Decided<>(heard ? Stage.UPDATE : Stage.INITIAL, FRONT_MATTER));
    }

    private static Stage stageOf(EntryState state) {
        return switch (state) {
            case INVESTIGATING, SCHEDULED -> Stage.INITIAL;
            case IDENTIFIED, MONITORING, UPDATE -> Stage.UPDATE;
            case RESOLVED -> Stage.RESOLVED;
            case REVIEW -> Stage.REVIEW;
        };
    }

    /** At least two sections that only a review has, or a title that says so. */
    private boolean isReview(Brief brief) {
        long reviewing =
                brief.blocks().stream()
                        .map(Block::role)
                        .filter(
                                role ->
                                        switch (role) {
                                            case TIMELINE,
                                                    CAUSE,
                                                    ACTIONS,
                                                    WENT_WELL,
                                                    WENT_WRONG,
                                                    LUCK,
                                                    LESSONS,
                                                    DETECTION ->
                                                    true;
                                            default -> false;
                                        })
                        .distinct()
                        .count();
        boolean lessons =
                brief.blocks().stream()
                        .anyMatch(
                                block ->
                                        block.role() == SectionRole.LESSONS
                                                || block.role() == SectionRole.WENT_WELL);
        return reviewing >= 2 || lessons || stageWords.titleSaysReview(brief);
    }
}
