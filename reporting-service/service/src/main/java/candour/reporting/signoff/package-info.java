/** Presenting the report and its sign-off by each body of the profile's chain, bound to the digest of one exact version. */
@NullMarked
package candour.reporting.signoff;

import org.jspecify.annotations.NullMarked;
