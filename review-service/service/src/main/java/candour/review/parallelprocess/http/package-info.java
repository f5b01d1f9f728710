/** Parallel processes over REST. */
@NullMarked
package candour.review.parallelprocess.http;

import org.jspecify.annotations.NullMarked;
