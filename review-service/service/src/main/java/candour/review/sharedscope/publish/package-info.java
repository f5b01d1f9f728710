/** What the other services may know of the scope shared with the police. */
@NullMarked
package candour.review.sharedscope.publish;

import org.jspecify.annotations.NullMarked;
