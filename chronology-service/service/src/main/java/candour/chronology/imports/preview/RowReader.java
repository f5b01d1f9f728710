package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import candour.chronology.time.DateOrder;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Lasting;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.chronology.time.SpreadsheetTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads one row with the columns of its table. */
record RowReader(String table, SortedMap<Integer, Column> columns, ImportOptions options, ReadingRules rules) {
    RowReader(String table, SortedMap<Integer, Column> columns, ImportOptions options, DateOrder order) {
        this(table, columns, options, new ReadingRules(order, options.latestYear()));
    }

    PreviewRow read(Line line) {
        Map<Column, Cell> cells = RowCells.of(line, columns);
        Map<Column, String> texts = new EnumMap<>(Column.class);
        cells.forEach((column, cell) -> {
            if (!cell.isBlank()) texts.put(column, cell.text());
        });
        if (!texts.containsKey(Column.SOURCE) && options.source() != null) texts.put(Column.SOURCE, options.source());
        Reading when = when(cells);
        return new PreviewRow(table, line.number(), texts, when, RowProblems.of(cells, texts, when));
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
}
