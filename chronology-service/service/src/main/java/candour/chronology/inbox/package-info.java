/** What review-service and family-liaison-service tell, as far as chronologies need it. */
@NullMarked
package candour.chronology.inbox;

import org.jspecify.annotations.NullMarked;
