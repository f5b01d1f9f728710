/** Who decided something that another person recorded, and what shows it (ruling R2). */
@NullMarked
package candour.platform.authority;

import org.jspecify.annotations.NullMarked;
