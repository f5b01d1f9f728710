/** Events in which practitioners, first-line and strategic managers learn together (S002-051, 056, 057, 062, 118, 124, 128). */
@NullMarked
package candour.review.learningevent;

import org.jspecify.annotations.NullMarked;
