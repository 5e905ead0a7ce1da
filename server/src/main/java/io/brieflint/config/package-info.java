/**
 * Reads every YAML file: rules, elements, profiles, lexicons, brieflint.yaml; and decides which
 * files are briefs.
 */
@NullMarked
package io.brieflint.config;

import org.jspecify.annotations.NullMarked;
