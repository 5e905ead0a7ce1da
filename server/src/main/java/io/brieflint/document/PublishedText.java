package io.brieflint.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What readers get of a text: without front matter and comments, whatever its line breaks. Breaking
 * lines anew or asking a rule to be quiet does not change it; a word, a figure or a link does.
 */
public final class PublishedText {
    private static final int LENGTH = 12;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder kept = new StringBuilder();
    private boolean blank;
    private boolean lineStart = true;

    private PublishedText() {}

    /** Short, and another one for another text. */
    public static String digest(Brief brief) {
        PublishedText published = new PublishedText();
        String text = brief.source().text();
        int at = brief.metadata().span().end();
        for (Comment comment :
                brief.comments().stream()
                        .sorted(Comparator.comparingInt(comment -> comment.span().start()))
                        .toList()) {
            if (comment.span().start() >= at) {
                published.add(text, at, comment.span().start());
                published.blank = true;
                at = comment.span().end();
            }
        }
        published.add(text, at, text.length());
        return published.digest();
    }

    private void add(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == BYTE_ORDER_MARK) {
                blank = true;
                lineStart |= c == '\n' || c == '\r';
            } else if (lineStart && c == '>') {
                // The mark of a quotation stands in front of each of its lines.
                blank = true;
            } else {
                if (blank && kept.length() > 0) {
                    kept.append(' ');
                }
                kept.append(c);
                blank = false;
                lineStart = false;
            }
        }
    }

    private String digest() {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(kept.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
