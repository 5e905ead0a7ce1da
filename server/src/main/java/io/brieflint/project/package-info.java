/**
 * The files around a brief: which brieflint.yaml counts for it, the rules and vocabulary that the
 * project adds, and how bytes become text. Editor and command line share it.
 */
@NullMarked
package io.brieflint.project;

import org.jspecify.annotations.NullMarked;
