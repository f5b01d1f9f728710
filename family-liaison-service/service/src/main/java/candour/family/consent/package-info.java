/** What each family member has agreed to, purpose by purpose; silence is never consent. */
@NullMarked
package candour.family.consent;

import org.jspecify.annotations.NullMarked;
