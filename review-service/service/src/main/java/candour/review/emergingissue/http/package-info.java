/** Emerging issues over REST. */
@NullMarked
package candour.review.emergingissue.http;

import org.jspecify.annotations.NullMarked;
