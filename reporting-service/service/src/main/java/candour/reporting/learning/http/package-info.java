/** The thread of learning over REST. */
@NullMarked
package candour.reporting.learning.http;

import org.jspecify.annotations.NullMarked;
