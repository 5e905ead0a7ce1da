package io.brieflint.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads the tables of Markdown cell by cell. */
final class TableReader {
    private final String source;
    private final Places places;
    private final List<Comment> comments;

    TableReader(String source, Places places, List<Comment> comments) {
        this.source = source;
        this.places = places;
        this.comments = comments;
    }

    TableDraft read(TableBlock block) {
        TableDraft table = new TableDraft();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            boolean head = part instanceof TableHead;
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (head) {
                    table.headerRow(cells(line));
                } else {
                    table.row(cells(line));
                }
            }
        }
        return table;
    }

    private List<Draft> cells(Node row) {
        List<Draft> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getSourceSpans().isEmpty()) {
                continue; // filled in by the parser where the row is too short
            }
            places.enterCell(places.start(cell));
            cells.add(InlineReader.read(cell, source, places, comments));
        }
        return cells;
    }
}
