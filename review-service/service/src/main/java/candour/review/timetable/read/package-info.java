/** Timetables as they are read. */
@NullMarked
package candour.review.timetable.read;

import org.jspecify.annotations.NullMarked;
