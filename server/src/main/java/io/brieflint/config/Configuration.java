package io.brieflint.config;

import io.brieflint.analysis.Request;
import io.brieflint.analysis.Suppression;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.SignOff;
import io.brieflint.profile.Stage;
import io.brieflint.text.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project says in its brieflint.yaml. Paths are relative to the folder of that file, with
 * forward slashes. Where several settings fit a file, the last one counts.
 *
 * @param rules severities by rule id or family; empty for off. An id counts before its family
 * @param customRules folders of rule files
 * @param include files that are briefs whatever they hold
 * @param exclude files that are none; counts before {@code include}
 * @param named every rule and family that the file names, for checking
 * @param extended configurations to build upon; kept for later
 * @param approval who has to agree to which briefs
 * @param regimes the laws whose deadlines matter, as the file names them
 */
public record Configuration(
        String file,
        List<ForPaths<Audience>> audiences,
        List<ForPaths<Stage>> stages,
        List<ForPaths<Map<String, Optional<Severity>>>> rules,
        List<String> customRules,
        ProjectVocabulary vocabulary,
        List<Glob> include,
        List<Glob> exclude,
        List<Ignore> ignores,
        List<RuleName> named,
        List<String> extended,
        List<SignOff> approval,
        List<RuleName> regimes) {
    public static final String FILE_NAME = "brieflint.yaml";

    /**
     * A rule, a family or a regime as the file names it.
     *
     * @param line from 1
     * @param column from 1
     */
    public record RuleName(String name, int line, int column) {}

    public static final Configuration NONE =
            new Configuration(
                    FILE_NAME,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ProjectVocabulary.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public Configuration {
        audiences = List.copyOf(audiences);
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        customRules = List.copyOf(customRules);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        ignores = List.copyOf(ignores);
        named = List.copyOf(named);
        extended = List.copyOf(extended);
        approval = List.copyOf(approval);
        regimes = List.copyOf(regimes);
    }

    /** What the project says about one file. */
    public Request requestFor(String relativePath, Instant now) {
        Request request =
                new Request(
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        "",
                        now,
                        suppressions(relativePath),
                        rulesFor(relativePath));
        Optional<Audience> audience = last(audiences, relativePath);
        if (audience.isPresent()) {
            request = request.forAudience(audience.get(), FILE_NAME);
        }
        Optional<Stage> stage = last(stages, relativePath);
        return stage.isPresent() ? request.atStage(stage.get(), FILE_NAME) : request;
    }

    /** Severities by rule id or family; empty for off. */
    public Map<String, Optional<Severity>> rulesFor(String relativePath) {
        Map<String, Optional<Severity>> all = new LinkedHashMap<>();
        rules.stream()
                .filter(set -> set.isFor(relativePath))
                .forEach(set -> all.putAll(set.value()));
        return all;
    }

    /** All ignores for a file, with and without a text. */
    public List<Ignore> ignoresOf(String relativePath) {
        return ignores.stream()
                .filter(ignore -> Glob.anyMatches(ignore.paths(), relativePath))
                .toList();
    }

    private List<Suppression> suppressions(String relativePath) {
        return ignoresOf(relativePath).stream()
                .map(
                        ignore ->
                                new Suppression(
                                        ignore.rule(),
                                        ignore.reason(),
                                        ignore.text().orElse(""),
                                        new Span(0, 0)))
                .toList();
    }

    private static <T> Optional<T> last(List<ForPaths<T>> settings, String path) {
        return settings.stream()
                .filter(setting -> setting.isFor(path))
                .map(ForPaths::value)
                .reduce((earlier, later) -> later);
    }
}
