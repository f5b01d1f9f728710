/** The profile a review runs under, over REST. */
@NullMarked
package candour.review.pinnedprofile.http;

import org.jspecify.annotations.NullMarked;
