package io.brieflint.profile;

/**
 * The profile a brief is read with, and how that was decided.
 *
 * @param audienceFrom {@code --audience}, {@code front matter}, {@code addressee "you"}
 * @param stageFrom {@code --stage}, {@code newest entry}
 */
public record ProfileChoice(Profile profile, String audienceFrom, String stageFrom) {}
