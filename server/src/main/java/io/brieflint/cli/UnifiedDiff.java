package io.brieflint.cli;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as {@code diff -u} writes it, so that {@code patch} takes it. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final long MOST_CELLS = 4_000_000;

    private final String path;
    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String path, List<String> before, List<String> after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    /** Empty when the texts are equal. */
    static String of(String path, String before, String after) {
        return before.equals(after)
                ? ""
                : new UnifiedDiff(path, lines(before), lines(after)).write();
    }

    /** Lines that differ: {@code [from, to)} before, {@code [newFrom, newTo)} after. */
    private record Change(int from, int to, int newFrom, int newTo) {}

    private String write() {
        out.append("--- a/").append(path).append("\n+++ b/").append(path).append('\n');
        List<Change> changes = changes();
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
                last++;
            }
            hunk(changes.subList(first, last + 1));
            first = last + 1;
        }
        return out.toString();
    }

    private void hunk(List<Change> changes) {
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int from = Math.max(0, first.from() - CONTEXT);
        int to = Math.min(before.size(), last.to() + CONTEXT);
        int newFrom = first.newFrom() - (first.from() - from);
        int newTo = last.newTo() + (to - last.to());
        out.append("@@ -").append(range(from, to)).append(" +").append(range(newFrom, newTo));
        out.append(" @@\n");
        int at = from;
        for (Change change : changes) {
            lines(' ', before, at, change.from());
            lines('-', before, change.from(), change.to());
            lines('+', after, change.newFrom(), change.newTo());
            at = change.to();
        }
        lines(' ', before, at, to);
    }

    private static String range(int from, int to) {
        int length = to - from;
        int start = length == 0 ? from : from + 1;
        return length == 1 ? String.valueOf(start) : start + "," + length;
    }

    private void lines(char sign, List<String> lines, int from, int to) {
        for (String line : lines.subList(from, to)) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    private List<Change> changes() {
        int start = 0;
        int end = before.size();
        int newEnd = after.size();
        while (start < Math.min(end, newEnd) && before.get(start).equals(after.get(start))) {
            start++;
        }
        while (end > start && newEnd > start && before.get(end - 1).equals(after.get(newEnd - 1))) {
            end--;
            newEnd--;
        }
        boolean huge = (long) (end - start) * (newEnd - start) > MOST_CELLS;
        return huge ? List.of(new Change(start, end, start, newEnd)) : changes(start, end, newEnd);
    }

    /** By the longest common subsequence of what lies between the equal ends. */
    private List<Change> changes(int start, int end, int newEnd) {
        int rows = end - start;
        int columns = newEnd - start;
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(start + i).equals(after.get(start + j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            int from = i;
            int newFrom = j;
            while ((i < rows || j < columns) && !isCommon(start, common, i, j)) {
                if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > from || j > newFrom) {
                changes.add(new Change(start + from, start + i, start + newFrom, start + j));
            }
            while (isCommon(start, common, i, j)) {
                i++;
                j++;
            }
        }
        return List.copyOf(changes);
    }

    private boolean isCommon(int start, int[][] common, int i, int j) {
        return i < common.length - 1
                && j < common[0].length - 1
                && before.get(start + i).equals(after.get(start + j));
    }

    /** Each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }
}
