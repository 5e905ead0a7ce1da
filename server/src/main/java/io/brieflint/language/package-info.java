/**
 * Words and forms: tokens, sentences, vocabulary, inflection, parts of speech. The only package
 * that knows OpenNLP.
 */
@NullMarked
package io.brieflint.language;

import org.jspecify.annotations.NullMarked;
