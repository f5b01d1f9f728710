/** The custody of a subject's key: who restricted, sealed away or shredded it, on what authority and legal ground. */
@NullMarked
package candour.platform.sealed.shredding;

import org.jspecify.annotations.NullMarked;
