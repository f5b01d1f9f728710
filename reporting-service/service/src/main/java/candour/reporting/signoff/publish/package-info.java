/** What the other services may know of the sign-off: versions, digests and dates. */
@NullMarked
package candour.reporting.signoff.publish;

import org.jspecify.annotations.NullMarked;
