/** Courses of reviews as they are read. */
@NullMarked
package candour.review.course.read;

import org.jspecify.annotations.NullMarked;
