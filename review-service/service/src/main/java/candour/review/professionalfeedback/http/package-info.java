/** Professionals' feedback over REST. */
@NullMarked
package candour.review.professionalfeedback.http;

import org.jspecify.annotations.NullMarked;
