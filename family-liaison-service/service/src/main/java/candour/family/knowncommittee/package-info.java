/** Who acts for a committee, as review-service has told: who may see restricted words of its reviews follows from it. */
@NullMarked
package candour.family.knowncommittee;

import org.jspecify.annotations.NullMarked;
