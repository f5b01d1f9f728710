/** Contributors over REST. */
@NullMarked
package candour.review.contributor.http;

import org.jspecify.annotations.NullMarked;
