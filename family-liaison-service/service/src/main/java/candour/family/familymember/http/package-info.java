/** The family over REST. */
@NullMarked
package candour.family.familymember.http;

import org.jspecify.annotations.NullMarked;
