/** The scope of a review, as the senior investigating officer knows it (S001-49). */
@NullMarked
package candour.review.sharedscope;

import org.jspecify.annotations.NullMarked;
