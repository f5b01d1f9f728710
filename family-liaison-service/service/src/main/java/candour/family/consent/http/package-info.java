/** Consent over REST. */
@NullMarked
package candour.family.consent.http;

import org.jspecify.annotations.NullMarked;
