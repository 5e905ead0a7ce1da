package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table while its brief is being put together: rows of cells, and what labels each of them. */
final class TableDraft {
    private static final int LONGEST_FIELD_NAME = 40;
    private static final int MOST_WORDS = 5;

    /** Headers of columns that say something about the thing in the first column. */
    private static final Set<String> RELATIONS =
            Set.of(
                    "owner",
                    "owners",
                    "assignee",
                    "assigned to",
                    "who",
                    "due",
                    "due date",
                    "deadline",
                    "when",
                    "ticket",
                    "issue",
                    "link",
                    "status",
                    "state",
                    "priority",
                    "type",
                    "time",
                    "date");

    private final List<List<Draft>> header = new ArrayList<>();
    private final List<List<Draft>> body = new ArrayList<>();

    void headerRow(List<Draft> cells) {
        cells.forEach(cell -> cell.kind = BlockKind.TABLE_HEADER);
        header.add(cells);
    }

    /** Cells that are headers already stay so. */
    void row(List<Draft> cells) {
        for (Draft cell : cells) {
            cell.kind =
                    cell.kind == BlockKind.TABLE_HEADER
                            ? BlockKind.TABLE_HEADER
                            : BlockKind.TABLE_CELL;
        }
        body.add(cells);
    }

    List<Draft> cells() {
        List<Draft> cells = new ArrayList<>();
        header.forEach(cells::addAll);
        body.forEach(cells::addAll);
        return cells;
    }

    /**
     * @param row number of the first row
     * @return number of the next row
     */
    int addTo(List<Draft> drafts, int row, int table) {
        label();
        int next = row;
        for (List<Draft> cells : header) {
            number(cells, next++, table, drafts);
        }
        for (List<Draft> cells : body) {
            number(cells, next++, table, drafts);
        }
        return next;
    }

    private static void number(List<Draft> cells, int row, int table, List<Draft> drafts) {
        for (Draft cell : cells) {
            cell.row = row;
            cell.table = table;
            drafts.add(cell);
        }
    }

    private void label() {
        List<Draft> labels = header.isEmpty() ? List.of() : header.get(0);
        boolean fields = labels.size() == 2 && readsAsFields(labels);
        for (List<Draft> cells : body) {
            boolean named = isNamedByItsFirstCell(cells);
            for (int column = 0; column < cells.size(); column++) {
                Draft cell = cells.get(column);
                cell.labelledByRow = column == 1 && (fields || named);
                cell.label = labelOf(cell.labelledByRow ? cells : labels, column, cell);
            }
        }
    }

    private static String labelOf(List<Draft> labels, int column, Draft cell) {
        int index = cell.labelledByRow ? 0 : column;
        if (index >= labels.size()) {
            return "";
        }
        return withoutColon(labels.get(index).prose);
    }

    static String withoutColon(String written) {
        String label = written.strip();
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    /** A header at the left of a single cell, as HTML and AsciiDoc can mark it. */
    private static boolean isNamedByItsFirstCell(List<Draft> cells) {
        return cells.size() == 2
                && cells.get(0).kind == BlockKind.TABLE_HEADER
                && cells.get(1).kind == BlockKind.TABLE_CELL;
    }

    private boolean readsAsFields(List<Draft> labels) {
        if (RELATIONS.contains(labels.get(1).prose.strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (List<Draft> cells : body) {
            if (cells.isEmpty() || !isFieldName(cells.get(0).prose)) {
                return false;
            }
        }
        return !body.isEmpty();
    }

    private static boolean isFieldName(String prose) {
        if (prose.isEmpty()
                || prose.length() > LONGEST_FIELD_NAME
                || !Character.isLetter(prose.charAt(0))) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < prose.length(); i++) {
            words += prose.charAt(i) == ' ' ? 1 : 0;
        }
        char last = prose.charAt(prose.length() - 1);
        return words <= MOST_WORDS && last != '.' && last != '!';
    }
}
