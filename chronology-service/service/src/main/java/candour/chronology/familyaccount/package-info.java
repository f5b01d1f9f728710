/**
 * What the family knows and agencies do not: accounts of relatives in the merged chronology, as long as they want them there (S003-09,
 * S001-08, X-07, PM-10).
 */
@NullMarked
package candour.chronology.familyaccount;

import org.jspecify.annotations.NullMarked;
