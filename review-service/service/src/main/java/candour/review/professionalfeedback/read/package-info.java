/** Professionals' feedback as it is read. */
@NullMarked
package candour.review.professionalfeedback.read;

import org.jspecify.annotations.NullMarked;
