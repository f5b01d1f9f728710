/** What the other services may know of this. */
@NullMarked
package candour.review.timetable.publish;

import org.jspecify.annotations.NullMarked;
