/** What rules say, as plain data: findings, fixes, edits. */
@NullMarked
package io.brieflint.finding;

import org.jspecify.annotations.NullMarked;
