/** What the other services may know of this. */
@NullMarked
package candour.review.parallelprocess.publish;

import org.jspecify.annotations.NullMarked;
