/**
 * What may be written at a place of a YAML file, by the JSON Schemas that come with Brieflint; also
 * where the file is half written and no YAML yet.
 */
@NullMarked
package io.brieflint.config.schema;

import org.jspecify.annotations.NullMarked;
