/** The team over REST. */
@NullMarked
package candour.review.team.http;

import org.jspecify.annotations.NullMarked;
