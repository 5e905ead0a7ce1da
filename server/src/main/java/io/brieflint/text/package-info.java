/** The text of one file and places in it: UTF-16 offsets, lines and columns. */
@NullMarked
package io.brieflint.text;

import org.jspecify.annotations.NullMarked;
