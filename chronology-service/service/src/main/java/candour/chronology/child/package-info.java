/** Whom the review is about, as references; who they are stays with review-service (R13). */
@NullMarked
package candour.chronology.child;

import org.jspecify.annotations.NullMarked;
