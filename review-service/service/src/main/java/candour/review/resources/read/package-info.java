/** Budget, costs and staff time as they are read. */
@NullMarked
package candour.review.resources.read;

import org.jspecify.annotations.NullMarked;
