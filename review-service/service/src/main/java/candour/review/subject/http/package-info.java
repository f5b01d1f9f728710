/** Subjects over REST, and for the other services. */
@NullMarked
package candour.review.subject.http;

import org.jspecify.annotations.NullMarked;
