/** Children's perspectives as they are read. */
@NullMarked
package candour.review.childperspective.read;

import org.jspecify.annotations.NullMarked;
