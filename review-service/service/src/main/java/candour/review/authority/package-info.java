/** Who decided, where another person recorded it: bodies and people without an account (ruling R2). */
@NullMarked
package candour.review.authority;

import org.jspecify.annotations.NullMarked;
