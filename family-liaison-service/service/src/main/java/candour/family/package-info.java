/** family-liaison-service: the strategy, the family, the police gate, consent, contact, and the duties to inform. */
@NullMarked
package candour.family;

import org.jspecify.annotations.NullMarked;
