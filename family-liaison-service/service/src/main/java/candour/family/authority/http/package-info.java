/** Who decided, over REST. */
@NullMarked
package candour.family.authority.http;

import org.jspecify.annotations.NullMarked;
