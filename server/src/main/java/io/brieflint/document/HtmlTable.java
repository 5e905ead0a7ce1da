package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of HTML while it is read. Mails and old pages arrange themselves in tables: one whose
 * cells hold headings, tables or several blocks is read as if it were not there.
 */
final class HtmlTable {
    private final String source;
    private final OutlineBuilder outline;
    private TableDraft table = new TableDraft();
    private List<Draft> row = new ArrayList<>();
    private boolean layout;
    private boolean inCell;
    private boolean isHeader;
    private boolean filled;
    private int cellStart;

    HtmlTable(String source, OutlineBuilder outline, boolean layout) {
        this.source = source;
        this.outline = outline;
        this.layout = layout;
    }

    void openCell(boolean header, int start) {
        inCell = true;
        isHeader = header;
        filled = false;
        cellStart = start;
    }

    /** False for what is no cell of this table. A caption comes before the cells. */
    boolean takes(Draft draft, boolean heading) {
        if (layout) {
            return false;
        }
        boolean caption = !inCell && row.isEmpty() && table.cells().isEmpty();
        if (!inCell || filled || heading) {
            if (!caption) {
                arrangesPage();
            }
            return false;
        }
        add(draft);
        return true;
    }

    void closeCell() {
        if (inCell && !layout && !filled) {
            add(new ProseBuilder(source).build(cellStart));
        }
        inCell = false;
    }

    private void add(Draft draft) {
        draft.kind = isHeader ? BlockKind.TABLE_HEADER : BlockKind.TABLE_CELL;
        filled = true;
        row.add(draft);
    }

    void closeRow() {
        if (row.isEmpty()) {
            return;
        }
        boolean header = row.stream().allMatch(cell -> cell.kind == BlockKind.TABLE_HEADER);
        if (header) {
            table.headerRow(row);
        } else {
            table.row(row);
        }
        row = new ArrayList<>();
    }

    void arrangesPage() {
        if (!layout) {
            layout = true;
            closeRow();
            layoutRows();
            table = new TableDraft();
        }
    }

    private void layoutRows() {
        table.cells().stream().filter(cell -> !cell.prose.isEmpty()).forEach(outline::block);
    }

    void close() {
        closeRow();
        if (!layout) {
            outline.table(table);
        }
    }
}
