/** What review-service has told this service, kept as events of its own, so that what was known on a day can be proved. */
@NullMarked
package candour.family.knownreview;

import org.jspecify.annotations.NullMarked;
