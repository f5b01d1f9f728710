/** What the services tell each other about keys: references, codes and dates, never a reason in words. */
@NullMarked
package candour.platform.sealed.shredding.publish;

import org.jspecify.annotations.NullMarked;
