package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads tables cell by cell, each with the label that tells what it is about. */
final class TableReader {
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

    private final String source;
    private final Places places;
    private final List<Comment> comments;
    private int tables;

    TableReader(String source, Places places, List<Comment> comments) {
        this.source = source;
        this.places = places;
        this.comments = comments;
    }

    /**
     * @param row number of the first row
     * @return number of the next row
     */
    int read(TableBlock table, int row, List<Draft> drafts) {
        List<List<Draft>> header = new ArrayList<>();
        List<List<Draft>> body = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean head = part instanceof TableHead;
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                (head ? header : body).add(cells(line, head));
            }
        }
        label(header.isEmpty() ? List.of() : header.get(0), body);
        int next = row;
        for (List<Draft> cells : header) {
            number(cells, next++, drafts);
        }
        for (List<Draft> cells : body) {
            number(cells, next++, drafts);
        }
        tables++;
        return next;
    }

    private List<Draft> cells(Node row, boolean head) {
        List<Draft> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getSourceSpans().isEmpty()) {
                continue; // filled in by the parser where the row is too short
            }
            places.enterCell(places.start(cell));
            Draft draft = InlineReader.read(cell, source, places, comments);
            draft.kind = head ? BlockKind.TABLE_HEADER : BlockKind.TABLE_CELL;
            cells.add(draft);
        }
        return cells;
    }

    private void number(List<Draft> cells, int row, List<Draft> drafts) {
        for (Draft cell : cells) {
            cell.row = row;
            cell.table = tables;
            drafts.add(cell);
        }
    }

    private static void label(List<Draft> header, List<List<Draft>> body) {
        boolean fields = header.size() == 2 && readsAsFields(header, body);
        for (List<Draft> cells : body) {
            for (int column = 0; column < cells.size(); column++) {
                Draft cell = cells.get(column);
                cell.labelledByRow = fields && column == 1;
                cell.label = labelOf(cell.labelledByRow ? cells : header, column, cell);
            }
        }
    }

    private static String labelOf(List<Draft> labels, int column, Draft cell) {
        int index = cell.labelledByRow ? 0 : column;
        if (index >= labels.size()) {
            return "";
        }
        String label = labels.get(index).prose.strip();
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    private static boolean readsAsFields(List<Draft> header, List<List<Draft>> body) {
        if (RELATIONS.contains(header.get(1).prose.strip().toLowerCase(Locale.ROOT))) {
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
