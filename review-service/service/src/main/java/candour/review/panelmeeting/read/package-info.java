/** Meetings of the team as they are read. */
@NullMarked
package candour.review.panelmeeting.read;

import org.jspecify.annotations.NullMarked;
