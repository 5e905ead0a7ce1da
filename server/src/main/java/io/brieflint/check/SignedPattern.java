package io.brieflint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where one of its signs stands: most text has none, and is
 * passed over at the speed of a search for fixed words. Linear time, as RE2/J promises.
 */
final class SignedPattern {
    private final String regex;
    private final List<String> signs;

    /** Compiled at the first sign: most texts have none, and a check is to start fast. */
    private volatile @Nullable Pattern compiled;

    /**
     * @param signs as written, one of them in every match
     */
    SignedPattern(String regex, String... signs) {
        this.regex = regex;
        this.signs = List.of(signs);
    }

    /**
     * @param line around the match
     * @param group the first group of the expression that took part; the whole match without one
     */
    record Hit(Span span, Span group, Span line) {}

    /** Matches within single lines, in text order. */
    List<Hit> inLines(String text) {
        TreeMap<Integer, Integer> lines = new TreeMap<>();
        for (String sign : signs) {
            int at = text.indexOf(sign);
            while (at >= 0) {
                int start = text.lastIndexOf('\n', at - 1) + 1;
                int end = text.indexOf('\n', at);
                lines.put(start, end < 0 ? text.length() : end);
                at = end < 0 ? -1 : text.indexOf(sign, end);
            }
        }
        List<Hit> hits = new ArrayList<>();
        lines.forEach((start, end) -> find(text, new Span(start, end), hits));
        return hits;
    }

    /** Matches anywhere in a text, across its line ends. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (signs.stream().anyMatch(text::contains)) {
            find(text, new Span(0, text.length()), hits);
        }
        return hits;
    }

    private Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex);
            compiled = pattern;
        }
        return pattern;
    }

    private void find(String text, Span line, List<Hit> hits) {
        Matcher matcher = pattern().matcher(text.substring(line.start(), line.end()));
        while (matcher.find()) {
            Span whole = new Span(matcher.start(), matcher.end()).shift(line.start());
            Span group = whole;
            boolean found = false;
            for (int i = 1; i <= matcher.groupCount() && !found; i++) {
                if (matcher.start(i) >= 0) {
                    found = true;
                    group = new Span(matcher.start(i), matcher.end(i)).shift(line.start());
                }
            }
            hits.add(new Hit(whole, group, line));
        }
    }
}
