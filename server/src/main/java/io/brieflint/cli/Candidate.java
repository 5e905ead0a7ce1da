package io.brieflint.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to check.
 *
 * @param shown its path as the caller gave it
 * @param file empty for standard input
 * @param named by itself, so that it is checked whatever it looks like
 */
record Candidate(String shown, Optional<Path> file, boolean named) {}
