/** What the other services may know of this. */
@NullMarked
package candour.review.panelmeeting.publish;

import org.jspecify.annotations.NullMarked;
