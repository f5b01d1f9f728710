package candour.chronology.timeline;

import candour.chronology.time.EventTime;
import candour.chronology.time.Precision;

/**
 * Where one entry is drawn within its lane.
 *
 * @param left from the beginning of the line
 * @param row within the lane, from the top
 * @param openLeft nobody knows the beginning
 * @param openRight nobody knows the end
 * @param doubted its writer doubted the date
 * @param point the day is known, so that there is no length to show
 */
record Mark(
        TimelineEntry entry,
        int left,
        int width,
        int row,
        boolean openLeft,
        boolean openRight,
        boolean doubted,
        boolean point) {
    private static final int LEAST = 8;
    private static final int OPEN = 60;

    /** In the first row; an undated entry stands in the column behind the line. */
    static Mark of(TimelineEntry entry, Span span) {
        EventTime when = entry.when();
        boolean openLeft = when.earliest() == null;
        boolean openRight = when.latest() == null;
        if (when.placedAt() == null && openLeft && openRight)
            return new Mark(entry, Layout.LINE + Layout.UNDATED / 2 - LEAST, 2 * LEAST, 0, true, true, true, false);
        int begin = openLeft ? -1 : span.on(when.earliest(), Layout.LINE);
        int end = openRight ? -1 : span.on(when.latest(), Layout.LINE);
        int left = openLeft ? Math.max(0, (openRight ? span.on(when.placedAt(), Layout.LINE) : end) - OPEN) : begin;
        int right = openRight ? Math.min(Layout.LINE, left + OPEN) : end;
        return new Mark(
                entry,
                left,
                Math.max(LEAST, right - left),
                0,
                openLeft,
                openRight,
                when.dateDoubted(),
                !openLeft && !openRight && when.precision().compareTo(Precision.DAY) <= 0);
    }

    Mark in(int newRow) {
        return new Mark(entry, left, width, newRow, openLeft, openRight, doubted, point);
    }

    int right() {
        return left + width;
    }
}
