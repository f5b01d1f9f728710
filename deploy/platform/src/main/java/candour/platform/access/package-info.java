/** Who may do what: one pure policy engine, deny by default. */
@NullMarked
package candour.platform.access;

import org.jspecify.annotations.NullMarked;
