/** Duties as they are read. */
@NullMarked
package candour.review.duty.read;

import org.jspecify.annotations.NullMarked;
