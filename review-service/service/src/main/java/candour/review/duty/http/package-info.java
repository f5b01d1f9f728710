/** Duties over REST. */
@NullMarked
package candour.review.duty.http;

import org.jspecify.annotations.NullMarked;
