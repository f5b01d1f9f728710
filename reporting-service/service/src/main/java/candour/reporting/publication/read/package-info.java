/** The publication card as it is read. */
@NullMarked
package candour.reporting.publication.read;

import org.jspecify.annotations.NullMarked;
