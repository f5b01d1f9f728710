package candour.chronology.time;

/**
 * What the reader may rely on beside the words themselves.
 *
 * @param order day first, unless the file proves otherwise
 * @param latestYear the year in which the file was handed in: a two-figure year is the latest such year not after it
 */
public record ReadingRules(DateOrder order, int latestYear) {
    public static ReadingRules dayFirst(int latestYear) {
        return new ReadingRules(DateOrder.DAY_FIRST, latestYear);
    }

    int century(int twoFigures) {
        int year = latestYear - latestYear % 100 + twoFigures;
        return year > latestYear ? year - 100 : year;
    }
}
