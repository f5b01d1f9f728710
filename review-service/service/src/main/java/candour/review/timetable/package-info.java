/** When a review is to be done, and what is said when it will take longer (S002-045, 091, 105 to 107). */
@NullMarked
package candour.review.timetable;

import org.jspecify.annotations.NullMarked;
