/** Recommendations over REST. */
@NullMarked
package candour.review.recommendation.http;

import org.jspecify.annotations.NullMarked;
