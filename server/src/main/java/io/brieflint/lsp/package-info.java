/** The language server: the only package that knows LSP4J. */
@NullMarked
package io.brieflint.lsp;

import org.jspecify.annotations.NullMarked;
