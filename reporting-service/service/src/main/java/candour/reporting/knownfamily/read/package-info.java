/** The family's consents as they are read. */
@NullMarked
package candour.reporting.knownfamily.read;

import org.jspecify.annotations.NullMarked;
