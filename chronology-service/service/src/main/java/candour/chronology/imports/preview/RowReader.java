package candour.chronology.imports.preview;

import candour.chronology.imports.preview.RowProblem.Code;
import candour.chronology.imports.preview.Table.Line;
import candour.chronology.time.DateOrder;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Lasting;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.chronology.time.SpreadsheetTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one row with the columns of its table. */
record RowReader(String table, Map<Integer, Column> columns, ImportOptions options, ReadingRules rules) {
    private static final int LONGEST_TEXT = 20_000;

    RowReader(String table, Map<Integer, Column> columns, ImportOptions options, DateOrder order) {
        this(table, columns, options, new ReadingRules(order, options.latestYear()));
    }

    PreviewRow read(Line line) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        columns.forEach((index, column) -> cells.put(column, line.cell(index)));
        Map<Column, String> texts = new EnumMap<>(Column.class);
        cells.forEach((column, cell) -> {
            if (!cell.isBlank()) texts.put(column, cell.text());
        });
        if (!texts.containsKey(Column.SOURCE) && options.source() != null) texts.put(Column.SOURCE, options.source());
        Reading when = when(cells);
        return new PreviewRow(table, line.number(), texts, when, problems(cells, texts, when));
    }

    private Reading when(Map<Column, Cell> cells) {
        Reading begin = when(cells.get(Column.DATE), cells.get(Column.TIME));
        Cell endDate = cells.getOrDefault(Column.END_DATE, Cell.BLANK);
        Cell endTime = cells.getOrDefault(Column.END_TIME, Cell.BLANK);
        if (endDate.isBlank() && endTime.isBlank()) return begin;
        Reading end = when(endDate.isBlank() ? cells.get(Column.DATE) : endDate, endTime);
        return begin instanceof Reading.Understood from && end instanceof Reading.Understood to
                ? Lasting.from(from, to)
                : begin;
    }

    private Reading when(@Nullable Cell date, @Nullable Cell time) {
        Cell day = date == null ? Cell.BLANK : date;
        String clock = time == null ? null : time.number() == null ? time.text() : SpreadsheetTime.clock(time.number());
        if (time != null
                && time.number() != null
                && time.number() >= 1
                && time.text().matches("\\d{3,4}")) clock = fourFigures(time.text());
        return day.number() == null
                ? EventTimeReader.read(day.text(), clock, rules)
                : SpreadsheetTime.read(day.number(), day.text(), clock, rules);
    }

    /** 930 typed into a cell of numbers is half past nine. */
    private static String fourFigures(String figures) {
        return figures.length() == 3 ? "0" + figures : figures;
    }

    private static List<RowProblem> problems(Map<Column, Cell> cells, Map<Column, String> texts, Reading when) {
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
            case BROKEN ->
                problems.add(new RowProblem(
                        column, Code.BROKEN_CELL, true, "The spreadsheet shows an error here. What should it say?"));
        }
    }
}
