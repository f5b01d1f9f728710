/** Requests for information over REST. */
@NullMarked
package candour.review.information.http;

import org.jspecify.annotations.NullMarked;
