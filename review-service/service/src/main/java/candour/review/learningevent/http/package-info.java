/** Learning events over REST. */
@NullMarked
package candour.review.learningevent.http;

import org.jspecify.annotations.NullMarked;
