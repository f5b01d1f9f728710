/** What the other services may know of subjects: references, no identity. */
@NullMarked
package candour.review.subject.publish;

import org.jspecify.annotations.NullMarked;
