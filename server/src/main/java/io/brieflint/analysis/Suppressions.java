package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Comment;
import io.brieflint.finding.Finding;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Requests in a text to keep rules quiet:
 *
 * <pre>
 * &lt;!-- brieflint-ignore blame/forgot-to: quoted from the customer --&gt;   the block that follows, or that holds it
 * &lt;!-- brieflint-ignore-start jargon --&gt; ... &lt;!-- brieflint-ignore-end --&gt;
 * &lt;!-- brieflint-ignore-file all: kept as it was published --&gt;
 * </pre>
 */
final class Suppressions {
    private static final String MARK = "brieflint-ignore";

    /** A request and where it holds. */
    private record Scope(Suppression request, Span span) {}

    private final Brief brief;
    private final List<Scope> scopes = new ArrayList<>();
    private final Set<Scope> used = new LinkedHashSet<>();

    Suppressions(Brief brief, List<Suppression> configured) {
        this.brief = brief;
        Span all = new Span(0, brief.source().length());
        configured.forEach(request -> scopes.add(new Scope(request, all)));
        List<Comment> open = new ArrayList<>();
        for (Comment comment : brief.comments()) {
            String text = comment.text().strip();
            if (!text.startsWith(MARK)) {
                continue;
            }
            String rest = text.substring(MARK.length());
            if (rest.startsWith("-start")) {
                open.add(comment);
            } else if (rest.startsWith("-end")) {
                open.forEach(
                        start ->
                                add(
                                        start,
                                        "-start",
                                        new Span(start.span().start(), comment.span().end())));
                open.clear();
            } else if (rest.startsWith("-file")) {
                add(comment, "-file", all);
            } else {
                add(comment, "", blockAt(brief, comment));
            }
        }
        open.forEach(
                start ->
                        add(
                                start,
                                "-start",
                                new Span(start.span().start(), brief.source().length())));
    }

    private void add(Comment comment, String suffix, Span span) {
        String text = comment.text().strip().substring(MARK.length() + suffix.length()).strip();
        int colon = text.indexOf(':');
        String rules = colon < 0 ? text : text.substring(0, colon);
        String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
        for (String rule : rules.split("[,\\s]+")) {
            if (!rule.isEmpty()) {
                scopes.add(new Scope(new Suppression(rule, reason, comment.span()), span));
            }
        }
        if (rules.isBlank()) {
            scopes.add(new Scope(new Suppression("all", reason, comment.span()), span));
        }
    }

    /** The block that holds the comment or ends in front of it in the same line, else the next. */
    private static Span blockAt(Brief brief, Comment comment) {
        Span before = new Span(0, 0);
        for (Block block : brief.blocks()) {
            Span span = block.span();
            if (span.end() > comment.span().start()) {
                boolean holds = span.start() < comment.span().start();
                return !holds && endsBefore(comment, before, brief)
                        ? before.cover(comment.span())
                        : span.cover(comment.span());
            }
            before = span;
        }
        return endsBefore(comment, before, brief) ? before.cover(comment.span()) : comment.span();
    }

    private static boolean endsBefore(Comment comment, Span block, Brief brief) {
        int from = block.end();
        int to = comment.span().start();
        if (block.isEmpty() || from > to) {
            return false;
        }
        String between = brief.source().text(new Span(from, to));
        return between.chars().allMatch(c -> c != '\n' && c != '\r' && c != '|');
    }

    /** The request that keeps a finding quiet. */
    Optional<Suppression> of(Finding finding) {
        for (Scope scope : scopes) {
            boolean inside =
                    scope.span().contains(finding.span()) || scope.span().overlaps(finding.span());
            if (inside
                    && names(scope.request().rule(), finding)
                    && stands(scope.request().text(), finding)) {
                used.add(scope);
                return Optional.of(scope.request());
            }
        }
        return Optional.empty();
    }

    /** The words of the request stand in the line of the finding. */
    private boolean stands(String text, Finding finding) {
        if (text.isEmpty()) {
            return true;
        }
        SourceText source = brief.source();
        Span line =
                source.line(source.lineColumn(finding.span().start()).line()).cover(finding.span());
        return source.text(line).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean names(String rule, Finding finding) {
        return rule.equals("all")
                || rule.equals(finding.rule().family())
                || rule.equals(finding.rule().toString());
    }

    List<Suppression> unused() {
        return scopes.stream().filter(scope -> !used.contains(scope)).map(Scope::request).toList();
    }
}
