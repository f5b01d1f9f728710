package candour.chronology.time;

/** Something a reader of the chronology should know about how a written time was understood. */
public enum Flag {
    /** The clocks went back: this local time happened twice. Bounds cover both. */
    AMBIGUOUS_CLOCK_CHANGE("The clocks went back that night, so this time happened twice; both are allowed for."),
    /** The clocks went forward: this local time did not exist. Kept as written, with the hours either side as bounds (R21). */
    IMPOSSIBLE_LOCAL_TIME(
            "The clocks went forward that night, so this time did not exist; the hours either side are allowed for."),
    CENTURY_ASSUMED("Written with a two-figure year."),
    HALF_DAY_NOT_STATED("Written without am or pm, so morning or afternoon."),
    SERIAL_NUMBER("Held by the spreadsheet as a day number."),
    MONTH_FIRST("Read with the month first, as the rest of the file shows."),
    WEEKDAY_DISAGREES("The day of the week written does not match this date."),
    READ_TWO_WAYS("It can be read in two ways; both are allowed for."),
    PART_OF_PERIOD("Written as an early, middle or late part of this period; the whole period is allowed for."),
    FESTIVAL("A festival is named, not a day; the days around it are allowed for.");

    private final String words;

    Flag(String words) {
        this.words = words;
    }

    /** Plain English, one sentence. */
    public String words() {
        return words;
    }
}
