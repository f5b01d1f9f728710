/** Sign-off over REST. */
@NullMarked
package candour.reporting.signoff.http;

import org.jspecify.annotations.NullMarked;
