/** What HL7 FHIR R4 resources say, in the words of a chronology: pure, resource by resource; codes and statuses are kept beside the words. */
@NullMarked
package candour.chronology.health;

import org.jspecify.annotations.NullMarked;
