/** Findings and how their citations stand, as they are read. */
@NullMarked
package candour.reporting.finding.read;

import org.jspecify.annotations.NullMarked;
