/** What the other services may know of duties. */
@NullMarked
package candour.family.duty.publish;

import org.jspecify.annotations.NullMarked;
