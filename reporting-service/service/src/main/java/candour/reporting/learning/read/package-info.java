/** The thread of learning as it is read. */
@NullMarked
package candour.reporting.learning.read;

import org.jspecify.annotations.NullMarked;
