package candour.chronology.time;

import candour.chronology.time.Problem.Code;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.Reading.Unread;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that a spreadsheet keeps as numbers: whole days since 30 December 1899, with the time of day as the fraction. */
public final class SpreadsheetTime {
    private SpreadsheetTime() {}

    /**
     * @param shown what the person sees in the cell
     * @param time the cell of a separate time column, if the file has one
     */
    public static Reading read(double number, String shown, @Nullable String time, ReadingRules rules) {
        boolean timed = time != null && !time.isBlank();
        if (number == Math.rint(number) && number >= Calendar.FIRST_YEAR && number <= Calendar.LAST_YEAR)
            return EventTimeReader.read(Integer.toString((int) number), time, rules);
        if (!(number >= 366) || number >= 73_051)
            return new Unread(shown, new Problem(Code.NOT_UNDERSTOOD, "This number is not a day. When was it?"));
        if (timed) {
            DateFound.Span day = MachineForm.serialDay(number);
            return Answer.of(shown + " " + time, day, Set.of(), Tidy.of(time), new Weekday(null, ""));
        }
        return new Understood(shown, MachineForm.serial(number), List.of());
    }

    /** The time of day in a number, as the words a time column would hold. */
    public static String clock(double number) {
        return MachineForm.clock(number - Math.floor(number));
    }
}
