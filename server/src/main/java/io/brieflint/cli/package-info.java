/** The command line: reads arguments, walks folders, prints and exits. */
@NullMarked
package io.brieflint.cli;

import org.jspecify.annotations.NullMarked;
