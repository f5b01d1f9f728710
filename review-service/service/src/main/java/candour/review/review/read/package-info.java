/** Reviews as they are read. */
@NullMarked
package candour.review.review.read;

import org.jspecify.annotations.NullMarked;
