package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;

/** A table of reStructuredText while its lines are read: drawn as a grid, or by columns alone. */
final class RstTable {
    private static final int MOST_COLUMNS = 100;

    private static final class Row {
        final List<ProseBuilder> cells = new ArrayList<>();
        final List<Integer> starts = new ArrayList<>();
        final int rule;

        Row(int rule) {
            this.rule = rule;
        }
    }

    private final String source;
    private final RstInline inline;
    private final boolean grid;
    private final int indent;

    /** Where each column begins, from the start of the line. */
    private final List<Integer> columns = new ArrayList<>();

    private final List<Row> rows = new ArrayList<>();
    private int rules = 1;
    private int headerRule;
    private boolean between = true;

    RstTable(String source, RstInline inline, RstLine rule, int lineStart) {
        this.source = source;
        this.inline = inline;
        this.grid = rule.isGridRule(source);
        this.indent = rule.start() - lineStart;
        for (int i = rule.start(); i < rule.end() && columns.size() < MOST_COLUMNS; i++) {
            char c = source.charAt(i);
            boolean begins =
                    grid
                            ? c == '+' && i + 1 < rule.end()
                            : c == '=' && (i == rule.start() || source.charAt(i - 1) == ' ');
            if (begins) {
                columns.add(i - rule.start());
            }
        }
    }

    /** Whether the line belongs to the table. */
    boolean takes(RstLine line, int lineStart) {
        if (grid) {
            return !line.isEmpty()
                    && line.start() - lineStart == indent
                    && "+|".indexOf(source.charAt(line.start())) >= 0;
        }
        return line.isEmpty() || line.start() - lineStart >= indent;
    }

    /** A rule of a simple table ends it when nothing follows; a grid has no such end. */
    boolean endsWith(RstLine line, RstLine next) {
        return !grid && line.isSimpleRule(source) && next.isEmpty();
    }

    void line(RstLine line, int lineStart) {
        boolean rule = grid ? line.isGridRule(source) : line.isSimpleRule(source);
        if (rule) {
            rules++;
            boolean closesHeader = grid ? source.charAt(line.start() + 1) == '=' : rules == 2;
            headerRule = closesHeader && headerRule == 0 ? rules : headerRule;
            between = true;
            return;
        }
        if (line.isEmpty() || (!grid && line.isColumnRule(source))) {
            return;
        }
        cells(line, lineStart + indent);
    }

    private void cells(RstLine line, int origin) {
        boolean begins =
                grid
                        ? between
                        : between || !isEmpty(origin + columns.get(0), columnEnd(0, origin, line));
        if (begins || rows.isEmpty()) {
            rows.add(new Row(rules));
            between = false;
        }
        Row row = rows.get(rows.size() - 1);
        for (int column = 0; column < columns.size(); column++) {
            int start = origin + columns.get(column) + (grid ? 1 : 0);
            int end = columnEnd(column, origin, line);
            boolean spanned = grid && !isWall(start - 1, line);
            int from = Math.min(start, line.end());
            int to = spanned ? from : Math.max(from, Math.min(end, line.end()));
            cell(row, column, from, to);
        }
    }

    /** Where the next wall stands; a cell may reach over the place of one. */
    private int columnEnd(int column, int origin, RstLine line) {
        for (int next = column + 1; next < columns.size(); next++) {
            int at = origin + columns.get(next);
            if (!grid || isWall(at, line)) {
                return at;
            }
        }
        return grid && isWall(line.end() - 1, line) ? line.end() - 1 : line.end();
    }

    private boolean isWall(int at, RstLine line) {
        return at >= line.start() && at < line.end() && "|+".indexOf(source.charAt(at)) >= 0;
    }

    private boolean isEmpty(int from, int to) {
        for (int i = from; i < Math.min(to, source.length()); i++) {
            if (source.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private void cell(Row row, int column, int start, int end) {
        if (row.cells.size() <= column) {
            row.cells.add(new ProseBuilder(source));
            row.starts.add(start);
        }
        int from = start;
        int to = end;
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && source.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to > from) {
            ProseBuilder cell = row.cells.get(column);
            cell.breakLine(' ');
            inline.read(from, to, cell);
        }
    }

    TableDraft finish() {
        TableDraft table = new TableDraft();
        for (Row row : rows) {
            List<Draft> cells = new ArrayList<>();
            for (int i = 0; i < row.cells.size(); i++) {
                cells.add(row.cells.get(i).build(row.starts.get(i)));
            }
            boolean header = grid ? row.rule < headerRule : rules > 2 && row.rule < 2;
            if (header) {
                table.headerRow(cells);
            } else {
                table.row(cells);
            }
        }
        return table;
    }
}
