/** Contributors as they are read. */
@NullMarked
package candour.review.contributor.read;

import org.jspecify.annotations.NullMarked;
