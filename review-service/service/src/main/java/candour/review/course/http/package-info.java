/** Courses of reviews over REST. */
@NullMarked
package candour.review.course.http;

import org.jspecify.annotations.NullMarked;
