/** Profiles over REST: every label a screen needs (ruling R11). */
@NullMarked
package candour.review.profile.http;

import org.jspecify.annotations.NullMarked;
