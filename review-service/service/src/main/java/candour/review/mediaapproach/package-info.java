/** How a review speaks to the media, and that the family hears first (S002-014). */
@NullMarked
package candour.review.mediaapproach;

import org.jspecify.annotations.NullMarked;
