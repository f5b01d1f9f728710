/** What the other services may know of the gate. */
@NullMarked
package candour.family.policeliaison.publish;

import org.jspecify.annotations.NullMarked;
