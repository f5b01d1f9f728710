/** Advice on involving a family, over REST. */
@NullMarked
package candour.review.engagementadvice.http;

import org.jspecify.annotations.NullMarked;
