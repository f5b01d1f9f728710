/** The append-only log: streams, stored names, appending, reading in leaf order. */
@NullMarked
package candour.platform.log;

import org.jspecify.annotations.NullMarked;
