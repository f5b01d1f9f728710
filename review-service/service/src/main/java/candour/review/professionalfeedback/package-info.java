/** What professionals say of having taken part, or of involving families (S004-17). */
@NullMarked
package candour.review.professionalfeedback;

import org.jspecify.annotations.NullMarked;
