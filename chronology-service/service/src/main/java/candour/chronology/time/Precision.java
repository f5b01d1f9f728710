package candour.chronology.time;

/** How fine a stated time is. The order of the constants, finest first, is part of the tiebreak when chronologies are merged. */
public enum Precision {
    MINUTE,
    PART_OF_DAY,
    DAY,
    WEEK,
    SEVERAL_DAYS,
    MONTH,
    SEASON,
    YEAR,
    /** A longer stretch: several months or years. */
    LONGER,
    /** Only a beginning or only an end is known ("before 3 March"). */
    OPEN,
    UNKNOWN
}
