/** Who stands in which role to a review, as review-service has told: what access is decided by. */
@NullMarked
package candour.reporting.read;

import org.jspecify.annotations.NullMarked;
