/** Who reads a brief, how far along the incident is, and how loud rules may be for them. */
@NullMarked
package io.brieflint.profile;

import org.jspecify.annotations.NullMarked;
