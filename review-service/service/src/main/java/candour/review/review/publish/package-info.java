/** What the other services may know of reviews. */
@NullMarked
package candour.review.review.publish;

import org.jspecify.annotations.NullMarked;
