/** How far the other services say a review has come, kept as events of this one, so that what was known on a day can be proved. */
@NullMarked
package candour.review.knownprogress;

import org.jspecify.annotations.NullMarked;
