/** What someone must do by a day, and whether it was done (S002-011, 012, 013). */
@NullMarked
package candour.review.duty;

import org.jspecify.annotations.NullMarked;
