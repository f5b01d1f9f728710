/** Papers made from what was recorded: decision form, notification response, terms of reference, minutes (R25). */
@NullMarked
package candour.review.document;

import org.jspecify.annotations.NullMarked;
