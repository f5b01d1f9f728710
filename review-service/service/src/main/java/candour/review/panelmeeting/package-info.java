/** Meetings of the Review Team (S002-129, 130). */
@NullMarked
package candour.review.panelmeeting;

import org.jspecify.annotations.NullMarked;
