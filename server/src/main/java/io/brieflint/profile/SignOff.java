package io.brieflint.profile;

import java.util.List;
import java.util.Set;

/**
 * Who has to agree before a brief goes out.
 *
 * @param audiences whose briefs are meant; empty for all
 * @param stages at which; empty for all
 * @param by roles that each have to agree: {@code legal}
 */
public record SignOff(Set<Audience> audiences, Set<Stage> stages, List<String> by) {
    public SignOff {
        audiences = Set.copyOf(audiences);
        stages = Set.copyOf(stages);
        by = List.copyOf(by);
    }

    public boolean isFor(Audience audience, Stage stage) {
        return (audiences.isEmpty() || audiences.contains(audience))
                && (stages.isEmpty() || stages.contains(stage));
    }
}
