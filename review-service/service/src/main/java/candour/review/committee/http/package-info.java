/** The committee's meetings and decisions over REST. */
@NullMarked
package candour.review.committee.http;

import org.jspecify.annotations.NullMarked;
