/** What the other services may know of this. */
@NullMarked
package candour.review.learningevent.publish;

import org.jspecify.annotations.NullMarked;
