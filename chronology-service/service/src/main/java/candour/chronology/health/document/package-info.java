/** Reads FHIR JSON strictly, and says by path what it does not take. */
@NullMarked
package candour.chronology.health.document;

import org.jspecify.annotations.NullMarked;
