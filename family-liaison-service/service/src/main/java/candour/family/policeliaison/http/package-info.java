/** The police gate over REST. */
@NullMarked
package candour.family.policeliaison.http;

import org.jspecify.annotations.NullMarked;
