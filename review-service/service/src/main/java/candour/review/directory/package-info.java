/** Who is who: organisations, committees, people and what they are assigned to (ruling R13). */
@NullMarked
package candour.review.directory;

import org.jspecify.annotations.NullMarked;
