package candour.chronology.time;

/**
 * Why something could not be read, or what should be looked at, as a question for the person who wrote it.
 *
 * @param code stable, for screens and tests
 * @param question a clear sentence in plain English
 */
public record Problem(Code code, String question) {
    /** The kinds of problem a written time can have. */
    public enum Code {
        EMPTY,
        TOO_LONG,
        NOT_UNDERSTOOD,
        NO_SUCH_DAY,
        NO_SUCH_MONTH,
        NO_SUCH_TIME,
        YEAR_MISSING,
        YEAR_OUT_OF_RANGE,
        ENDS_BEFORE_IT_STARTS,
        READ_TWO_WAYS,
        WEEKDAY_DISAGREES,
        TIME_WITHOUT_DAY,
        UNDATED
    }
}
