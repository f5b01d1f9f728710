/** The REST edge: what every resource stands on, so that all four services answer alike. */
@NullMarked
package candour.platform.rest;

import org.jspecify.annotations.NullMarked;
