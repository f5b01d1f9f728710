/** What policies could not do, for operators. */
@NullMarked
package candour.platform.policy.http;

import org.jspecify.annotations.NullMarked;
