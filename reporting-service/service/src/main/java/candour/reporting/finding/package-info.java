/** Learning points and findings with their evidence: thread items and chronology entries, each cited in the version that was read. */
@NullMarked
package candour.reporting.finding;

import org.jspecify.annotations.NullMarked;
