/**
 * What a brief consists of: blocks of prose with the place of every character, sections, entries,
 * metadata. The only package that knows commonmark.
 */
@NullMarked
package io.brieflint.document;

import org.jspecify.annotations.NullMarked;
