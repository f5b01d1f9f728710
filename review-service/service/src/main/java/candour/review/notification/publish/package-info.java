/** What the other services may know of notifications. */
@NullMarked
package candour.review.notification.publish;

import org.jspecify.annotations.NullMarked;
