/** What the tests of every service share: specs of decisions, real infrastructure, golden files, house rules. */
@NullMarked
package candour.testing;

import org.jspecify.annotations.NullMarked;
