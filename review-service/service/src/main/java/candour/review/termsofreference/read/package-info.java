/** Terms of reference as they are read. */
@NullMarked
package candour.review.termsofreference.read;

import org.jspecify.annotations.NullMarked;
