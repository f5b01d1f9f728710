package candour.chronology.imports.preview;

import java.util.List;

/** A table of a document, a sheet of a workbook, or a whole .csv file. */
record Table(String name, List<Line> lines) {
    /** @param number counted from 1 as the person sees it: row of the table or sheet, line of the .csv */
    record Line(int number, List<Cell> cells) {
        Cell cell(int index) {
            return index < cells.size() ? cells.get(index) : Cell.BLANK;
        }

        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }
}
