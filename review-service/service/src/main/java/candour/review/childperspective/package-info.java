/** What is recorded of how the child saw it, stage by stage (S002-049). */
@NullMarked
package candour.review.childperspective;

import org.jspecify.annotations.NullMarked;
