/**
 * Structural checks: what needs the whole brief rather than a sentence. One class each, bound by
 * rule id.
 */
@NullMarked
package io.brieflint.check;

import org.jspecify.annotations.NullMarked;
