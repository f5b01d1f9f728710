/** Rules that were broken by something that has happened: kept beside the fact, never hidden (ruling R1). */
@NullMarked
package candour.review.breach;

import org.jspecify.annotations.NullMarked;
