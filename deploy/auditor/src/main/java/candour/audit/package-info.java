/** The auditor's command: verify, export and replay a log with nothing but a JDK. The format is in this module's README. */
@NullMarked
package candour.audit;

import org.jspecify.annotations.NullMarked;
