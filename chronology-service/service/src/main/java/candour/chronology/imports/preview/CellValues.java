package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Cell.Nature;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** From what a sheet stores to what a person sees: shared words, numbers, and days that are kept as numbers. */
record CellValues(
        ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904, Map<String, Boolean> dayStyles) {
    private static final int DAYS_FROM_1900_TO_1904 = 1462;

    CellValues(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this(strings, styles, from1904, new HashMap<>());
    }

    Cell cell(@Nullable String type, @Nullable String style, String stored, Nature nature) {
        return switch (type == null ? "n" : type) {
            case "s" ->
                new Cell(
                        strings.getItemAt(Integer.parseInt(stored.strip()))
                                .getString()
                                .strip(),
                        null,
                        nature);
            case "n" ->
                stored.isBlank()
                        ? new Cell("", null, nature)
                        : number(Double.parseDouble(stored), isDay(style), nature);
            case "e" -> new Cell(stored, null, Nature.BROKEN);
            case "b" -> new Cell(stored.equals("1") ? "yes" : "no", null, nature);
            default -> new Cell(stored.strip(), null, nature);
        };
    }

    private Cell number(double number, boolean day, Nature nature) {
        if (!day || number < 0 || number > 2_958_465)
            return new Cell(new BigDecimal(number).stripTrailingZeros().toPlainString(), number, nature);
        if (number < 1) return new Cell(shown(number, "HH:mm"), number, nature);
        double counted = from1904 ? number + DAYS_FROM_1900_TO_1904 : number;
        return new Cell(
                shown(counted, counted == Math.rint(counted) ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm"), counted, nature);
    }

    private static String shown(double number, String pattern) {
        LocalDateTime local = DateUtil.getLocalDateTime(number);
        return DateTimeFormatter.ofPattern(pattern).format(local.plusSeconds(30));
    }

    private boolean isDay(@Nullable String style) {
        if (style == null) return false;
        return dayStyles.computeIfAbsent(style, s -> {
            XSSFCellStyle found = styles.getStyleAt(Integer.parseInt(s));
            return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
        });
    }
}
