/** What the edge tells others of itself: the OpenAPI description, made from the types and the words in the code. */
@NullMarked
package candour.platform.rest.description;

import org.jspecify.annotations.NullMarked;
