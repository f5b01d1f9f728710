/** Orders about the keys of persons and entries: proposed, decided by somebody else, carried out by a third person. */
@NullMarked
package candour.review.custody;

import org.jspecify.annotations.NullMarked;
