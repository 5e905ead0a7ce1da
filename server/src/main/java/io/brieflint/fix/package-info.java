/** What to write instead: edits of the source that read as English where they land. */
@NullMarked
package io.brieflint.fix;

import org.jspecify.annotations.NullMarked;
