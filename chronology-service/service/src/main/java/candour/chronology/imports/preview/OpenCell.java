package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Cell.Nature;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * What an OpenDocument cell stores beside its words. A day it stores is that day, however it is shown.
 *
 * @param columns how many cells side by side are the same
 * @param rows how many rows it spans
 */
record OpenCell(
        @Nullable String type,
        @Nullable String value,
        @Nullable String formula,
        boolean error,
        int columns,
        int rows) {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String EXTENDED = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final Pattern OTHER_FILE = Pattern.compile("file:|://|'#|(?i:DDE|WEBSERVICE)\\(");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static final OpenCell NOTHING = new OpenCell(null, null, null, false, 1, 1);

    static OpenCell of(Attributes attributes) {
        String type = attributes.getValue(OFFICE, "value-type");
        String value =
                switch (type == null ? "" : type) {
                    case "date", "time", "boolean" -> attributes.getValue(OFFICE, type + "-value");
                    default -> attributes.getValue(OFFICE, "value");
                };
        return new OpenCell(
                type,
                value,
                attributes.getValue(TABLE, "formula"),
                "error".equals(attributes.getValue(EXTENDED, "value-type")),
                Numbers.between(attributes.getValue(TABLE, "number-columns-repeated"), 1, 1_000_000),
                Numbers.between(attributes.getValue(TABLE, "number-rows-spanned"), 1, 1_000_000));
    }

    Cell with(String words) {
        if (error) return new Cell(words, null, Nature.BROKEN);
        try {
            return read(words);
        } catch (DateTimeException | ArithmeticException | NumberFormatException _) {
            return new Cell(words, null, nature());
        }
    }

    private Cell read(String words) {
        if (type == null || value == null) return new Cell(words, null, nature());
        return switch (type) {
            case "date" -> {
                LocalDateTime moment = value.contains("T")
                        ? LocalDateTime.parse(value)
                        : LocalDate.parse(value).atStartOfDay();
                if (moment.getYear() < 1900) yield new Cell(value, null, nature());
                yield new Cell(
                        (value.contains("T") ? MOMENT : DAY).format(moment), DateUtil.getExcelDate(moment), nature());
            }
            case "time" -> {
                Duration since = Duration.parse(value);
                if (since.isNegative() || since.toDays() > 0) yield new Cell(words, null, nature());
                LocalDateTime moment = LocalDate.EPOCH.atStartOfDay().plus(since);
                yield new Cell(CLOCK.format(moment), since.toSeconds() / 86_400.0, nature());
            }
            case "boolean" -> new Cell(value.equals("true") ? "yes" : "no", null, nature());
            case "float" -> {
                double number = Double.parseDouble(value);
                yield new Cell(new BigDecimal(number).stripTrailingZeros().toPlainString(), number, nature());
            }
            default -> new Cell(words, null, nature());
        };
    }

    private Nature nature() {
        if (formula == null) return Nature.PLAIN;
        return OTHER_FILE.matcher(formula).find() ? Nature.OTHER_FILE : Nature.FORMULA;
    }
}
