/** Reviews over REST. */
@NullMarked
package candour.review.review.http;

import org.jspecify.annotations.NullMarked;
