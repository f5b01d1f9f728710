/** Advice on involving a family, as it is read. */
@NullMarked
package candour.review.engagementadvice.read;

import org.jspecify.annotations.NullMarked;
