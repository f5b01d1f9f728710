/** reporting-service: learning, findings, the report, its sign-off and its publication. */
@NullMarked
package candour.reporting;

import org.jspecify.annotations.NullMarked;
