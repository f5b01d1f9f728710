/** The report: versions, sections and statements, each statement marked as what it is; every version has a digest of its exact content. */
@NullMarked
package candour.reporting.report;

import org.jspecify.annotations.NullMarked;
