/** The time every service goes by. */
@NullMarked
package candour.platform.time;

import org.jspecify.annotations.NullMarked;
