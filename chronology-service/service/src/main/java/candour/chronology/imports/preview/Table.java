package candour.chronology.imports.preview;

import java.util.List;

/** A table of a document, a sheet of a workbook, a list of a .json file, or a whole .csv file. */
record Table(String name, List<Line> lines) {
    /** @param number counted from 1 as the person sees it: row of the table or sheet, line of the .csv, place in the list */
    record Line(int number, List<Cell> cells) {
        Cell cell(int index) {
            return index < cells.size() ? cells.get(index) : Cell.BLANK;
        }

        boolean isBlank() {
            return cells.stream().noneMatch(Cell::isOwn);
        }

        /** How many columns it has, empty ones at its end not counted. */
        int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isBlank()) width--;
            return width;
        }
    }

    /** A person could say what its columns are: at least two rows of at least two cells. */
    boolean hasColumns() {
        return lines.stream()
                        .filter(line ->
                                line.cells().stream().filter(Cell::isOwn).count() > 1)
                        .limit(2)
                        .count()
                == 2;
    }
}
