/** When something was last recorded about each review. */
@NullMarked
package candour.review.drift.read;

import org.jspecify.annotations.NullMarked;
