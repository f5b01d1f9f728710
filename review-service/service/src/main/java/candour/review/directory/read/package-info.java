/** Who is who, as it is read; who is assigned to what. */
@NullMarked
package candour.review.directory.read;

import org.jspecify.annotations.NullMarked;
