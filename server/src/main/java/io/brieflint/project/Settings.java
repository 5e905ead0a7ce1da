package io.brieflint.project;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.BriefSelector;
import io.brieflint.config.ProjectVocabulary;
import io.brieflint.document.Format;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
import io.brieflint.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a configuration makes of the files below it. */
public interface Settings {
    /** The folder that problems name files from. */
    default Path root() {
        return Path.of("");
    }

    /** What is wrong with the configuration or its rules; the rest of it stands. */
    List<Problem> problems();

    /** Differs when what was read of the project's files does. */
    default String fingerprint() {
        return "";
    }

    /** Why a file that was found in a folder is no brief; empty when it is one. */
    Optional<String> whyNoBrief(String path, String text);

    /** Whether a file that was found in a folder is a brief, and why. */
    default BriefSelector.Decision decide(String path, String text) {
        return whyNoBrief(path, text)
                .map(BriefSelector.Decision::no)
                .orElseGet(() -> BriefSelector.Decision.yes("its text"));
    }

    /** The words of the organisation. */
    default ProjectVocabulary vocabulary() {
        return ProjectVocabulary.NONE;
    }

    Request request(String path, Instant now);

    /** The rules and elements that come with Brieflint, and those of the project. */
    default Optional<Knowledge> knowledge() {
        return Optional.empty();
    }

    /** What is known about a rule; empty for one that nobody knows. */
    default Optional<Rule> rule(RuleId id) {
        return Optional.empty();
    }

    /** Reads a text once. */
    default Analysis analyze(SourceText source, Format format, Request request) {
        return analyze(source, format, request, new Memo());
    }

    /**
     * @param memo of this document
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Analysis analyze(SourceText source, Format format, Request request, Memo memo);
}
