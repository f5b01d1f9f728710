/** The report over REST. */
@NullMarked
package candour.reporting.report.http;

import org.jspecify.annotations.NullMarked;
