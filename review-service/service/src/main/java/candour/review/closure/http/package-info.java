/** Closing a review over HTTP. */
@NullMarked
package candour.review.closure.http;

import org.jspecify.annotations.NullMarked;
