/** Step 1 of the process map: the notification form, and what becomes of it (S002-001, 002, 012). */
@NullMarked
package candour.review.notification;

import org.jspecify.annotations.NullMarked;
