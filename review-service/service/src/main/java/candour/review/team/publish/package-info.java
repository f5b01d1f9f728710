/** What the other services may know of the team. */
@NullMarked
package candour.review.team.publish;

import org.jspecify.annotations.NullMarked;
