/** Reviews about which nothing was recorded for a long time (S002-108). */
@NullMarked
package candour.review.drift;

import org.jspecify.annotations.NullMarked;
