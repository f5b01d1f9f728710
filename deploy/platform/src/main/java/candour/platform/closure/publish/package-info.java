/** What a service tells of what keeps something open: codes and counts. */
@NullMarked
package candour.platform.closure.publish;

import org.jspecify.annotations.NullMarked;
