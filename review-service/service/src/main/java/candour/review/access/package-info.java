/** Who may do what in this service: the rows of the access matrix (ruling R22). */
@NullMarked
package candour.review.access;

import org.jspecify.annotations.NullMarked;
