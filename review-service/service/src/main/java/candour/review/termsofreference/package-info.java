/** Terms of reference as agreed versions, none overwritten (S002-069…072). */
@NullMarked
package candour.review.termsofreference;

import org.jspecify.annotations.NullMarked;
