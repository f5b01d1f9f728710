/** Who decided or said something that another person recorded (ruling R2). */
@NullMarked
package candour.family.authority;

import org.jspecify.annotations.NullMarked;
