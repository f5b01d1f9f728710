/** The relay and the inbox on a real broker, a real database and the real log. */
@NullMarked
package candour.platform.kafka;

import org.jspecify.annotations.NullMarked;
