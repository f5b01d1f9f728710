/** The chronology service over REST. */
@NullMarked
package candour.chronology.http;

import org.jspecify.annotations.NullMarked;
