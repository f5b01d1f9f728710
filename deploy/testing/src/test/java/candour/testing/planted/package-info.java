/** Everything here breaks a rule of the house on purpose, so that the rules are seen to bite. */
@NullMarked
package candour.testing.planted;

import org.jspecify.annotations.NullMarked;
