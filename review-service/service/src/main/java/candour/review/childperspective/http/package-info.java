/** Children's perspectives over REST. */
@NullMarked
package candour.review.childperspective.http;

import org.jspecify.annotations.NullMarked;
