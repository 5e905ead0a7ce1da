/** Rewrites that agree in tense, number, article and case. */
@NullMarked
package io.brieflint.rewrite;

import org.jspecify.annotations.NullMarked;
