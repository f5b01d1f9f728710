/** What family-liaison-service has told: that there are family members, by opaque references, and what they agree to. */
@NullMarked
package candour.reporting.knownfamily;

import org.jspecify.annotations.NullMarked;
