/** Who is assigned to which review. */
@NullMarked
package candour.review.team.read;

import org.jspecify.annotations.NullMarked;
