/** Whether the news that a thread promised came in time. */
@NullMarked
package io.brieflint.promise;

import org.jspecify.annotations.NullMarked;
