/** The report's versions as they are read. */
@NullMarked
package candour.reporting.report.read;

import org.jspecify.annotations.NullMarked;
