/** What the other services may know of publication: choices, versions, digests, dates and holds. */
@NullMarked
package candour.reporting.publication.publish;

import org.jspecify.annotations.NullMarked;
