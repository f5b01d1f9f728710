/** What chronology-service has told: merged chronologies by version and digest, and entries that have changed since. */
@NullMarked
package candour.reporting.knownchronology;

import org.jspecify.annotations.NullMarked;
