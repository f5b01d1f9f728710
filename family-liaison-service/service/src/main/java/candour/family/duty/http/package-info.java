/** Duties over REST. */
@NullMarked
package candour.family.duty.http;

import org.jspecify.annotations.NullMarked;
