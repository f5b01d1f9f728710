/** Who acts for a committee, as review-service has told: access to each of its reviews follows it. */
@NullMarked
package candour.reporting.knowncommittee;

import org.jspecify.annotations.NullMarked;
