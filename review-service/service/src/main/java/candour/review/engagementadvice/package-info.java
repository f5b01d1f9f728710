/** Advice to practitioners on how to involve a family, asked for at any time (S001-02, 03, 14). */
@NullMarked
package candour.review.engagementadvice;

import org.jspecify.annotations.NullMarked;
