/** Papers as they are found again. */
@NullMarked
package candour.review.document.read;

import org.jspecify.annotations.NullMarked;
