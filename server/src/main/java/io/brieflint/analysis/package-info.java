/** Text in, findings out. The one way for editor and command line; pure, without clock or files. */
@NullMarked
package io.brieflint.analysis;

import org.jspecify.annotations.NullMarked;
