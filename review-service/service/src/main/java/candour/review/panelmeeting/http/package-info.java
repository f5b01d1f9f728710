/** Meetings of the team over REST. */
@NullMarked
package candour.review.panelmeeting.http;

import org.jspecify.annotations.NullMarked;
