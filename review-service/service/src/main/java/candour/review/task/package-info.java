/** Work that the Chair or the Reviewer gives to somebody, due on a day (S002-044). */
@NullMarked
package candour.review.task;

import org.jspecify.annotations.NullMarked;
