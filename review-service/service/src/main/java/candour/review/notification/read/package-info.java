/** Notifications as they are read: from the form to the answer. */
@NullMarked
package candour.review.notification.read;

import org.jspecify.annotations.NullMarked;
