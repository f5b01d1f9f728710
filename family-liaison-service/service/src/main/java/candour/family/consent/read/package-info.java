/** Consent as it is read. */
@NullMarked
package candour.family.consent.read;

import org.jspecify.annotations.NullMarked;
