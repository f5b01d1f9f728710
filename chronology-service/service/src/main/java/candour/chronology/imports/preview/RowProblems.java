package candour.chronology.imports.preview;

import candour.chronology.imports.preview.RowProblem.Code;
import candour.chronology.time.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person should look at in one row. */
final class RowProblems {
    private static final int LONGEST_TEXT = 20_000;
    /** Chronolator's signs before the source of a row that is a note of the author's own. */
    private static final Pattern AUTHOR_NOTE = Pattern.compile("^[#^¬~]");

    private RowProblems() {}

    static List<RowProblem> of(Map<Column, Cell> cells, Map<Column, String> texts, Reading when) {
        List<RowProblem> problems = new ArrayList<>();
        boolean unread = when instanceof Reading.Unread;
        boolean noDate = cells.getOrDefault(Column.DATE, Cell.BLANK).isBlank();
        if (noDate && texts.containsKey(Column.EVENT))
            problems.add(new RowProblem(
                    Column.DATE,
                    Code.MAY_CONTINUE_ROW_ABOVE,
                    false,
                    "There is no date. Does this row belong to the one above?"));
        when.problems().forEach(p -> problems.add(new RowProblem(Column.DATE, Code.DATE, unread, p.question())));
        if (!texts.containsKey(Column.EVENT))
            problems.add(new RowProblem(
                    Column.EVENT, Code.NO_EVENT, true, "What happened is missing. Is this row a heading?"));
        if (!texts.containsKey(Column.SOURCE))
            problems.add(new RowProblem(
                    Column.SOURCE,
                    Code.NO_SOURCE,
                    true,
                    "The source of information is missing. Where is this recorded?"));
        if (AUTHOR_NOTE.matcher(texts.getOrDefault(Column.SOURCE, "")).find())
            problems.add(new RowProblem(
                    Column.SOURCE,
                    Code.AUTHOR_NOTE,
                    true,
                    "The author marked this row as a note of their own, not an event. Is it to be left out?"));
        texts.forEach((column, text) -> {
            if (text.length() > LONGEST_TEXT)
                problems.add(new RowProblem(
                        column, Code.TEXT_TOO_LONG, true, "This is longer than 20,000 letters. Can it be parted?"));
        });
        cells.forEach((column, cell) -> nature(column, cell, problems));
        return problems;
    }

    private static void nature(Column column, Cell cell, List<RowProblem> problems) {
        switch (cell.nature()) {
            case PLAIN -> {}
            case FORMULA ->
                problems.add(new RowProblem(
                        column, Code.FORMULA, cell.isBlank(), "This is the saved result of a formula. Is it right?"));
            case SPANNED -> {
                if (!cell.isBlank())
                    problems.add(new RowProblem(
                            column,
                            Code.SPANNED,
                            false,
                            "This is taken from a cell that spans several rows. Does it hold for this row?"));
            }
            case OTHER_FILE ->
                problems.add(new RowProblem(
                        column,
                        Code.OTHER_FILE,
                        true,
                        "This looks into another file, which is not opened here. What should it say?"));
            case BROKEN ->
                problems.add(new RowProblem(
                        column,
                        Code.BROKEN_CELL,
                        true,
                        "There is an error here in place of words. What should it say?"));
        }
    }
}
