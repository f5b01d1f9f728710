/** What is in the auditor's one jar. */
@NullMarked
package candour.audit.jar;

import org.jspecify.annotations.NullMarked;
