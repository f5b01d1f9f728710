/** Who stands in which relation to a review, learnt from review-service, for the access matrix. */
@NullMarked
package candour.chronology.team;

import org.jspecify.annotations.NullMarked;
