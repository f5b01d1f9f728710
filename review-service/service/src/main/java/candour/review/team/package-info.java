/** The Review Team and its four separate roles (S002-033…041). */
@NullMarked
package candour.review.team;

import org.jspecify.annotations.NullMarked;
