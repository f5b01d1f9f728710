/** What the other services may know of this. */
@NullMarked
package candour.review.termsofreference.publish;

import org.jspecify.annotations.NullMarked;
