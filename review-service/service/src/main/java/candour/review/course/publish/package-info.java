/** What the other services may know of this. */
@NullMarked
package candour.review.course.publish;

import org.jspecify.annotations.NullMarked;
