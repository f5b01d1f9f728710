/** Notifications over REST, up to the committee's decision. */
@NullMarked
package candour.review.notification.http;

import org.jspecify.annotations.NullMarked;
