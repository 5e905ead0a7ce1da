/** The elements of a brief, and the one evaluator that says which are present, vague or missing. */
@NullMarked
package io.brieflint.element;

import org.jspecify.annotations.NullMarked;
