/** What the other services may know of consent. */
@NullMarked
package candour.family.consent.publish;

import org.jspecify.annotations.NullMarked;
