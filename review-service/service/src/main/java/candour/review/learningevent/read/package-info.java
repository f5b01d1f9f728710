/** Learning events as they are read. */
@NullMarked
package candour.review.learningevent.read;

import org.jspecify.annotations.NullMarked;
