package candour.chronology.http;

import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.Preview.Basis;
import candour.chronology.imports.preview.Preview.TableRead;
import candour.chronology.upload.ChosenTable;
import candour.platform.rest.Problem;

/** Holds what a person said of a table against the file: such a table, such a row, such columns there must be. */
final class ChosenTables {
    private ChosenTables() {}

    /** @param read the file as it reads with what was said */
    static ChosenTable in(Preview.Read read, ChosenColumns chosen) {
        if (chosen.table() > read.tables().size())
            throw wrong("There is no table " + chosen.table() + " in this file.");
        TableRead table = read.tables().get(chosen.table() - 1);
        if (table.basis() != Basis.CHOSEN || table.shape() == null)
            throw wrong("Table " + chosen.table() + " has no row " + chosen.headingRow() + " with words in it.");
        return new ChosenTable(chosen, table.shape());
    }

    private static RuntimeException wrong(String words) {
        return Problem.invalid("body.tables", words).asException();
    }
}
