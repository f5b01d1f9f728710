/** The sign-off track as it is read. */
@NullMarked
package candour.reporting.signoff.read;

import org.jspecify.annotations.NullMarked;
