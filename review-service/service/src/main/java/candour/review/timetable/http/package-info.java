/** Timetables over REST. */
@NullMarked
package candour.review.timetable.http;

import org.jspecify.annotations.NullMarked;
