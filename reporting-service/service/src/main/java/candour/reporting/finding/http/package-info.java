/** Findings over REST. */
@NullMarked
package candour.reporting.finding.http;

import org.jspecify.annotations.NullMarked;
