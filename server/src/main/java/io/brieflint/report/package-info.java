/** Shows an analysis as text, JSON or another format. The one place that masks secrets. */
@NullMarked
package io.brieflint.report;

import org.jspecify.annotations.NullMarked;
