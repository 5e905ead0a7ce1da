package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;

/** A table of AsciiDoc while its lines are read: cells in a row, until the columns are full. */
final class AsciiDocTable {
    private static final String SPECIFIERS = "0123456789.+*<>^aehlmdsv";

    private final String source;
    private final AsciiDocInline inline;
    private final List<Draft> cells = new ArrayList<>();
    private final int headerColumn;
    private boolean header;
    private int columns;
    private int lines;
    private ProseBuilder cell;
    private int cellStart;
    private boolean open;
    private boolean isHeader;

    /**
     * @param attributes of the block: {@code %header,cols="1,3"}
     */
    AsciiDocTable(String source, AsciiDocInline inline, String attributes) {
        this.source = source;
        this.inline = inline;
        this.cell = new ProseBuilder(source);
        this.header = attributes.contains("header");
        String cols = cols(attributes);
        this.columns = cols.isEmpty() ? 0 : columns(cols);
        this.headerColumn = cols.indexOf('h') >= 0 && cols.indexOf('h') < firstComma(cols) ? 0 : -1;
    }

    private static String cols(String attributes) {
        int at = attributes.indexOf("cols=\"");
        int close = at < 0 ? -1 : attributes.indexOf('"', at + 6);
        return close < 0 ? "" : attributes.substring(at + 6, close);
    }

    private static int firstComma(String cols) {
        int comma = cols.indexOf(',');
        return comma < 0 ? cols.length() : comma;
    }

    private static int columns(String cols) {
        int count = 1;
        for (int i = 0; i < cols.length(); i++) {
            count += cols.charAt(i) == ',' ? 1 : 0;
        }
        int star = cols.indexOf('*');
        boolean repeated =
                star > 0
                        && star < 3
                        && cols.substring(0, star).chars().allMatch(c -> c >= '0' && c <= '9');
        return repeated ? Math.max(1, Integer.parseInt(cols.substring(0, star))) : count;
    }

    void line(int start, int end) {
        lines++;
        if (start == end) {
            boolean belowFirst = lines == 2 && (open || !cells.isEmpty());
            header |= belowFirst;
            cell.breakLine('\n');
            return;
        }
        cell.breakLine(' ');
        int from = start;
        for (int i = start; i < end; i++) {
            boolean pipe = source.charAt(i) == '|' && (i == start || source.charAt(i - 1) != '\\');
            if (pipe) {
                int specifier = specifierStart(from, i, start);
                add(from, specifier);
                begin(i + 1, source.substring(specifier, i).indexOf('h') >= 0);
                from = i + 1;
            }
        }
        add(from, end);
        if (lines == 1 && columns == 0) {
            columns = cells.size() + (open ? 1 : 0);
        }
    }

    /** In front of a pipe there may stand how its cell looks: {@code 2+|}, {@code h|}. */
    private int specifierStart(int from, int pipe, int lineStart) {
        int i = pipe;
        while (i > from && pipe - i < 12 && SPECIFIERS.indexOf(source.charAt(i - 1)) >= 0) {
            i--;
        }
        boolean apart = i == lineStart || (i > from && source.charAt(i - 1) == ' ');
        return apart ? i : pipe;
    }

    private void begin(int start, boolean asHeader) {
        finishCell();
        open = true;
        isHeader = asHeader;
        cellStart = start;
    }

    private void add(int start, int end) {
        int from = start;
        for (int i = start; i + 1 < end; i++) {
            if (source.charAt(i) == '\\' && source.charAt(i + 1) == '|') {
                inline.read(from, i, cell);
                cell.replace(i, 2, "|");
                from = i + 2;
            }
        }
        inline.read(from, Math.max(from, end), cell);
    }

    private void finishCell() {
        if (open) {
            Draft draft = cell.build(cellStart);
            boolean first = columns > 0 && cells.size() % columns == headerColumn;
            draft.kind = isHeader || first ? BlockKind.TABLE_HEADER : BlockKind.TABLE_CELL;
            cells.add(draft);
        }
        open = false;
        cell = new ProseBuilder(source);
    }

    TableDraft finish() {
        finishCell();
        TableDraft table = new TableDraft();
        int width = Math.max(1, columns);
        for (int i = 0; i < cells.size(); i += width) {
            List<Draft> row = new ArrayList<>(cells.subList(i, Math.min(cells.size(), i + width)));
            if (i == 0 && header) {
                table.headerRow(row);
            } else {
                table.row(row);
            }
        }
        return table;
    }
}
