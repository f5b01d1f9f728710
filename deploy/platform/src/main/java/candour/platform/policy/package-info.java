/** Policies: what follows by itself from an event, or from time passing. */
@NullMarked
package candour.platform.policy;

import org.jspecify.annotations.NullMarked;
