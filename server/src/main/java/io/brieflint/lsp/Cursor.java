package io.brieflint.lsp;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.analysis.Analysis;
import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Section;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a writer is, between two characters of a text.
 *
 * @param line what stands before it in its line
 */
record Cursor(Checked checked, int offset, String line) {
    private static final Pattern MARKER = Pattern.compile("\\s*(?:(?:[-*+]|\\d{1,3}[.)])\\s+)?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    static Cursor at(Checked checked, int offset) {
        SourceText source = checked.snapshot().source();
        Span line = source.line(source.lineColumn(offset).line());
        return new Cursor(checked, offset, source.text(new Span(line.start(), offset)));
    }

    Optional<Analysis> analysis() {
        return checked.analysis();
    }

    /** The letters and digits right before the cursor. */
    String word() {
        int start = line.length();
        while (start > 0 && isWord(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-' || c == '\'';
    }

    /**
     * What the writer has typed of a line or list item; empty when it is too long to be a start.
     */
    Optional<String> beginning() {
        Matcher marker = MARKER.matcher(line);
        String typed = marker.lookingAt() ? line.substring(marker.end()) : line;
        boolean brief = typed.length() <= 40 && typed.chars().allMatch(Cursor::isPlain);
        return brief ? Optional.of(typed) : Optional.empty();
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'';
    }

    boolean isTextEmpty() {
        return checked.snapshot().text().isBlank();
    }

    /** False in front matter and code, and in messages that readers have already. */
    boolean isInProse() {
        return !isInFrontMatter() && !isInCode() && isCurrent();
    }

    private boolean isInFrontMatter() {
        Span front = analysis().map(read -> read.brief().metadata().span()).orElse(new Span(0, 0));
        return front.contains(offset);
    }

    private boolean isInCode() {
        SourceText source = checked.snapshot().source();
        int last = source.lineColumn(offset).line();
        boolean code = false;
        for (int i = 0; i < last; i++) {
            Span span = source.line(i);
            boolean may = !span.isEmpty() && " `~".indexOf(source.text().charAt(span.start())) >= 0;
            if (may && FENCE.matcher(source.text(span)).matches()) {
                code = !code;
            }
        }
        return code;
    }

    private boolean isCurrent() {
        return analysis()
                .flatMap(read -> before(read.brief()).map(read.brief()::isCurrent))
                .orElse(true);
    }

    /** The section that the cursor is in or right behind. */
    Optional<Section> section() {
        return analysis().flatMap(read -> before(read.brief()).map(read.brief()::sectionOf));
    }

    /** The last block that begins before the cursor. */
    private Optional<Block> before(Brief brief) {
        Block found = null;
        for (Block block : brief.blocks()) {
            if (block.span().start() < offset) {
                found = block;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * How much of a name stands right before the cursor already; empty when it is something else.
     */
    OptionalInt begun(String name) {
        for (int length = Math.min(name.length(), line.length()); length >= 0; length--) {
            int start = line.length() - length;
            boolean edge = start == 0 || !isWord(line.charAt(start - 1));
            if (edge && line.regionMatches(true, start, name, 0, length)) {
                return OptionalInt.of(length);
            }
        }
        return OptionalInt.empty();
    }

    /** A text from the word on that begins with what was typed; empty when there is none. */
    static Optional<String> from(String text, String typed) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                return Optional.of(text.substring(at));
            }
        }
        return Optional.empty();
    }
}
