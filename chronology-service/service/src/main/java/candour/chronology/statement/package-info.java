/** Whether an entry states a fact, an opinion, an account or an intention, and whose (S002-140). */
@NullMarked
package candour.chronology.statement;

import org.jspecify.annotations.NullMarked;
