/** Who the family is, and what each member has been told. */
@NullMarked
package candour.family.familymember;

import org.jspecify.annotations.NullMarked;
