package io.brieflint.cli;

import io.brieflint.analysis.Fixes;
import io.brieflint.document.Comment;
import io.brieflint.finding.TextEdit;
import io.brieflint.project.TextFile;
import io.brieflint.project.UncheckableFile;
import io.brieflint.report.Trouble;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Corrects the text of each brief, and writes, shows or prints what came of it. */
final class TextWork implements CheckRun.Step {
    /** What becomes of a corrected text. */
    enum Way {
        /** Into its file; standard input goes to standard output. */
        WRITE,
        /** A difference to standard output. */
        SHOW,
        /** To standard output, without requests to Brieflint. */
        COPY
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Way way;
    private final Corrections corrections;
    private final Writer out;
    private final PrintWriter err;
    private int copied;

    TextWork(Way way, Corrections corrections, Writer out, PrintWriter err) {
        this.way = way;
        this.corrections = corrections;
        this.out = out;
        this.err = err;
    }

    @Override
    public ReadBrief brief(ReadBrief brief, Obstacles obstacles) throws IOException {
        Corrections.Result result = corrections.of(brief);
        return switch (way) {
            case WRITE -> write(brief, result, obstacles);
            case SHOW -> show(brief, result);
            case COPY -> copy(brief, result, obstacles);
        };
    }

    private ReadBrief write(ReadBrief brief, Corrections.Result result, Obstacles obstacles)
            throws IOException {
        ReadBrief fixed = result.brief();
        String path = brief.candidate().shown();
        if (brief.candidate().file().isEmpty()) {
            out.write(fixed.text());
            return fixed;
        }
        if (result.applied() == 0) {
            return brief;
        }
        try {
            TextFile.replace(brief.candidate().file().get(), brief.text(), fixed.text());
            err.println(path + ": " + result.applied() + " fixed.");
            return fixed;
        } catch (UncheckableFile e) {
            obstacles.add(Breakage.unreadable(path, e));
            return brief;
        }
    }

    private ReadBrief show(ReadBrief brief, Corrections.Result result) throws IOException {
        out.write(UnifiedDiff.of(brief.candidate().shown(), brief.text(), result.brief().text()));
        return brief;
    }

    private ReadBrief copy(ReadBrief brief, Corrections.Result result, Obstacles obstacles)
            throws IOException {
        if (++copied > 1) {
            String path = brief.candidate().shown();
            obstacles.add(Trouble.about(path, "usage", "--copy takes one brief; this is another."));
            return brief;
        }
        out.write(withoutRequests(result.brief()));
        return result.brief();
    }

    private static String withoutRequests(ReadBrief brief) {
        SourceText source = brief.analysis().brief().source();
        List<TextEdit> edits = new ArrayList<>();
        for (Comment comment : brief.analysis().brief().comments()) {
            if (comment.text().strip().startsWith("brieflint-")) {
                edits.add(new TextEdit(withItsLine(comment.span(), source), ""));
            }
        }
        String text = Fixes.apply(source.text(), edits);
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    /** With the end of the line when nothing else stands in it. */
    private static Span withItsLine(Span comment, SourceText source) {
        Span first = source.line(source.lineColumn(comment.start()).line());
        int lastLine = source.lineColumn(comment.end()).line();
        Span last = source.line(lastLine);
        String before = source.text().substring(first.start(), comment.start());
        String after = source.text().substring(comment.end(), last.end());
        if (!before.isBlank() || !after.isBlank()) {
            return comment;
        }
        boolean hasNext = lastLine + 1 < source.lineCount();
        return new Span(first.start(), hasNext ? source.line(lastLine + 1).start() : last.end());
    }
}
