package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one place that masks secrets. Every text that a report shows comes through here; masked text
 * is as long as before, so that places stay true. Line ends are kept.
 */
public final class Masking {
    private static final char MASK = '*';
    private static final int SHORTEST_LINE = 6;

    private final SourceText source;
    private final BitSet secret = new BitSet();

    /**
     * What the secrets say, folded, by length: looking one up takes no longer when there are many.
     */
    private final Map<Integer, Set<String>> words = new TreeMap<>();

    private Masking(SourceText source) {
        this.source = source;
    }

    public static Masking of(Analysis analysis) {
        Masking masking = new Masking(analysis.brief().source());
        for (Finding finding : analysis.findings()) {
            masking.learn(finding);
        }
        for (SuppressedFinding suppressed : analysis.suppressed()) {
            masking.learn(suppressed.finding());
        }
        return masking;
    }

    /** The words of the source, without secrets. */
    public String source(Span span) {
        if (secret.isEmpty()) {
            return source.text(span);
        }
        StringBuilder shown = new StringBuilder(source.text(span));
        int at = secret.nextSetBit(span.start());
        while (at >= 0 && at < span.end()) {
            mask(shown, at - span.start());
            at = secret.nextSetBit(at + 1);
        }
        return text(shown.toString());
    }

    /** Words from anywhere else, such as messages that quote the source. */
    public String text(String text) {
        if (words.isEmpty()) {
            return text;
        }
        String folded = fold(text);
        StringBuilder shown = new StringBuilder(text);
        for (Map.Entry<Integer, Set<String>> entry : words.entrySet()) {
            int length = entry.getKey();
            for (int from = 0; from + length <= text.length(); from++) {
                boolean whole = isEdge(text, from) && isEdge(text, from + length);
                if (whole && entry.getValue().contains(folded.substring(from, from + length))) {
                    mask(shown, from, from + length);
                }
            }
        }
        return shown.toString();
    }

    public boolean isSecret(Span span) {
        int at = secret.nextSetBit(span.start());
        return at >= 0 && at < span.end();
    }

    /** False when a fix would write a secret down once more. */
    public boolean mayShow(Fix fix) {
        for (TextEdit edit : fix.edits()) {
            if (!text(edit.newText()).equals(edit.newText())) {
                return false;
            }
        }
        return true;
    }

    private void learn(Finding finding) {
        if (!finding.secret()) {
            return;
        }
        secret.set(finding.span().start(), finding.span().end());
        String text = source.text(finding.span());
        learn(text);
        learn(text.replace("\\", ""));
        learn(String.join(" ", text.lines().map(String::strip).toList()));
        for (String line : text.lines().toList()) {
            if (line.strip().length() >= SHORTEST_LINE) {
                learn(line.strip());
            }
        }
    }

    private void learn(String word) {
        if (!word.isBlank()) {
            words.computeIfAbsent(word.length(), length -> new HashSet<>()).add(fold(word));
        }
    }

    // Unlike String.toLowerCase, never changes the length.
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        return new String(folded);
    }

    // A secret "Ann" does not mask a part of "planned".
    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static void mask(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            mask(text, at);
        }
    }

    private static void mask(StringBuilder text, int at) {
        if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            text.setCharAt(at, MASK);
        }
    }
}
