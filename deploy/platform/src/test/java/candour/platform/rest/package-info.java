/** The REST edge, part by part; as a whole it is tried in the testing module. */
@NullMarked
package candour.platform.rest;

import org.jspecify.annotations.NullMarked;
