/** Who decided, as it stands in requests and answers. */
@NullMarked
package candour.reporting.authority.http;

import org.jspecify.annotations.NullMarked;
