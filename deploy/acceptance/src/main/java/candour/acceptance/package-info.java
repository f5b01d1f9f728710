/** One fictitious review told from end to end through the public APIs, and what the tests over the whole system share. */
@NullMarked
package candour.acceptance;

import org.jspecify.annotations.NullMarked;
