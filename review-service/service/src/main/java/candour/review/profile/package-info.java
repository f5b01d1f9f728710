/** What differs between kinds of review, as data: words, windows, days, calendars (ruling R11). */
@NullMarked
package candour.review.profile;

import org.jspecify.annotations.NullMarked;
