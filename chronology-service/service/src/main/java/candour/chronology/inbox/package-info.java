/** What review-service tells, as far as chronologies need it. */
@NullMarked
package candour.chronology.inbox;

import org.jspecify.annotations.NullMarked;
