/** What the chronologies of a review are to cover, learnt from the review's own events (S002-074..078). */
@NullMarked
package candour.chronology.scope;

import org.jspecify.annotations.NullMarked;
