/** The review service: from a notification to a commissioned review, its team, terms, pauses and duties. */
@NullMarked
package candour.review;

import org.jspecify.annotations.NullMarked;
