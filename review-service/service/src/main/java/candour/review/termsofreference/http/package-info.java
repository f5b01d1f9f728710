/** Terms of reference over REST. */
@NullMarked
package candour.review.termsofreference.http;

import org.jspecify.annotations.NullMarked;
