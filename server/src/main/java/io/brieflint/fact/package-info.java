/**
 * What a brief says: counts, times, durations, dates, cadences, each with its role, value and
 * place.
 */
@NullMarked
package io.brieflint.fact;

import org.jspecify.annotations.NullMarked;
