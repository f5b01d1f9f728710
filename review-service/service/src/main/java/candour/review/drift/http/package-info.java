/** Drift over REST. */
@NullMarked
package candour.review.drift.http;

import org.jspecify.annotations.NullMarked;
