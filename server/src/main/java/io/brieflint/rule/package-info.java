/** What a rule is: patterns over words, how they match, and the catalogue that holds them. */
@NullMarked
package io.brieflint.rule;

import org.jspecify.annotations.NullMarked;
