/** What the other services are told of the closing of a review. */
@NullMarked
package candour.review.closure.publish;

import org.jspecify.annotations.NullMarked;
