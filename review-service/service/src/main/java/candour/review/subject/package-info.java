/** Whom a review is about, and who they are; identity is sealed and owned here (S002-064, ruling R13). */
@NullMarked
package candour.review.subject;

import org.jspecify.annotations.NullMarked;
