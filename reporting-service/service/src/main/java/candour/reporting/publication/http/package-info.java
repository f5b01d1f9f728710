/** Publication over REST. */
@NullMarked
package candour.reporting.publication.http;

import org.jspecify.annotations.NullMarked;
